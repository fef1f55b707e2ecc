import type {Place} from '../tree/place.ts'

/** Words that the text puts between quotation marks, or in a Markdown blockquote. */
export interface Quote extends Place {
  /**
   * - `direct`: a whole sentence or more of speech: it begins with a capital and ends a sentence, or ends at the comma
   *   before "she said"
   * - `partial`: a fragment that the writer wove into their own sentence
   * - `term`: nobody is quoted: a title, a nickname, a so-called thing
   * - `block`: a Markdown blockquote
   */
  kind: 'direct' | 'partial' | 'term' | 'block'
  /**
   * The words between the marks, without the marks and a comma before the last one; inner marks are kept. `start` and
   * `end` include the marks.
   */
  text: string
  /** Who says it. Absent for terms, and wherever the text does not tell: a wrong name is worse than none. */
  speaker?: Speaker
  /** The words that attribute it: "says", "According to", "told reporters". */
  cue?: string
  /** It goes on with the previous quote: `"A," she said, "B"`, or speech that runs over paragraphs. */
  continued: boolean
}

/** Who says a quote. */
export interface Speaker {
  /** The fullest name the article gives, without titles: "Ismoil Rahmatov", also where the quote says "he". */
  name: string
  /** As written at this quote: "Rahmatov", "he", "the Russian presidential office". */
  mention: string
  /** `unnamed` is a person or group without a name: "a spokesman", "villagers". */
  type: 'person' | 'organization' | 'unnamed'
  /** How the article introduces them: "a Moscow-based journalist and expert on military affairs", "Uzbek President". */
  description?: string
}
