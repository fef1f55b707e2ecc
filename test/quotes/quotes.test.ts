import {describe, expect, it} from 'vitest'
import type {Quote} from '../../src/quotes/quote.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The quotes of a Markdown text. */
const read = (markdown: string): Quote[] => getQuotes(fromMarkdown(markdown))

/** What is quoted, and who says it. */
const said = (markdown: string): Array<[string, string | undefined]> =>
  read(markdown).map(({text, speaker}) => [text, speaker?.name])

describe('getQuotes', () => {
  it('should give a quote in full', () => {
    expect(read('# Title\n\nAnn Lee, a baker, said bread is "a kind of hope."')).toEqual([
      {
        path: [1],
        sectionId: 'lead',
        start: 32,
        end: 49,
        kind: 'partial',
        text: 'a kind of hope.',
        speaker: {name: 'Ann Lee', mention: 'Ann Lee', type: 'person', description: 'a baker'},
        cue: 'said',
        continued: false
      }
    ])
  })

  it('should give none where nothing is quoted', () => {
    expect(read('')).toEqual([])
    expect(read('Bread is hope. Ann said so.')).toEqual([])
  })

  it('should throw on what is no root', () => {
    expect(() => getQuotes('text' as never)).toThrow('getQuotes: expected an mdast root')
  })

  it('should read list items and table cells, and no headings, code or link targets', () => {
    const markdown = `## "Not this"

- "One," said Ann Lee.

| a | b |
| - | - |
| "Two," said Tom Hill. | \`"three"\` |

    "four"

See [it](https://example.com "five").`
    expect(said(markdown)).toEqual([
      ['One', 'Ann Lee'],
      ['Two', 'Tom Hill']
    ])
  })

  it('should have the marks at start and end, and the text between them', () => {
    const [quote] = read('Ann said **it was "so *very* late," and** left.')
    expect(quote).toMatchObject({start: 16, end: 31, text: 'so very late'})
  })
})

describe('the kind of a quote', () => {
  it('should be direct for a whole sentence', () => {
    expect(read('"We are late," said Ann. "Are we?" asked Tom.').map(({kind}) => kind)).toEqual(['direct', 'direct'])
  })

  it('should be direct also with the comma outside', () => {
    expect(read("'We are late', Ann said. „Ja“, said Tom.").map(({kind}) => kind)).toEqual(['direct', 'direct'])
  })

  it('should be partial for a fragment that someone said', () => {
    expect(read('Ann called it "a mess" and left.')[0]).toMatchObject({kind: 'partial', cue: 'called'})
  })

  it('should be a term where nobody is quoted', () => {
    for (const text of [
      'The "gig economy" grows.',
      'Dwayne "The Rock" Johnson came.',
      'Ann spoke on "Good Morning Kent" today.',
      'A law called "the fence" passed.'
    ]) {
      const [quote] = read(text)
      expect(quote).toMatchObject({kind: 'term'})
      expect(quote).not.toHaveProperty('speaker')
      expect(quote).not.toHaveProperty('cue')
    }
  })
})

describe('the marks', () => {
  it('should be straight and curly, also mixed', () => {
    expect(said('"One," said Ann. “Two,” said Ann. “Three," said Ann.').map(([text]) => text)).toEqual([
      'One',
      'Two',
      'Three'
    ])
  })

  it('should be « » and „ “', () => {
    expect(said('« Oui », said Jean Petit. „Ja“, replied Hans Groß.')).toEqual([
      ['Oui', 'Jean Petit'],
      ['Ja', 'Hans Groß']
    ])
  })

  it('should be single ones, told from apostrophes and possessives', () => {
    expect(said("'The players' union isn't wrong,' Tom Hill said. It's the '70s and rock 'n' roll.")).toEqual([
      ["The players' union isn't wrong", 'Tom Hill']
    ])
    expect(said('‘The players’ union isn’t wrong,’ Tom Hill said, ‘but it’s late.’')).toEqual([
      ['The players’ union isn’t wrong', 'Tom Hill'],
      ['but it’s late.', 'Tom Hill']
    ])
  })

  it('should nest', () => {
    expect(said('“He told me “no” twice,” said Ann. "I said \'yes\' once," said Tom.')).toEqual([
      ['He told me “no” twice', 'Ann'],
      ["I said 'yes' once", 'Tom']
    ])
  })

  it('should not be inches, feet or attributes', () => {
    expect(said(`He is 6'5" and the board is 12" long and a="b".`)).toEqual([])
  })

  it('should end with the paragraph where they do not close', () => {
    expect(read('Ann said: "It is late')[0]).toMatchObject({text: 'It is late', start: 10, end: 21, kind: 'direct'})
  })

  it('should keep brackets, ellipses, dashes and a period', () => {
    expect(said('Ann said: "[That is], it … ends -- now." "Why?" asked Tom.').map(([text]) => text)).toEqual([
      '[That is], it … ends -- now.',
      'Why?'
    ])
  })

  it('should be read across hard breaks', () => {
    expect(said('"It is  \nlate," said Ann.')).toEqual([['It is\nlate', 'Ann']])
  })
})
