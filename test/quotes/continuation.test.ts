import {describe, expect, it} from 'vitest'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** Who says each quote of a Markdown text as written there, by which cue. */
const attributions = (markdown: string): Array<[string | undefined, string | undefined]> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker, cue}) => [speaker?.mention, cue])

describe('a quote without a cue', () => {
  it('should be by who spoke before a word that nobody says', () => {
    expect(attributions('“We go,” Ann said. It was “late”. “We stay.”')[2]).toEqual(['Ann', 'said'])
  })

  it('should be by who speaks in the paragraph or the one before', () => {
    expect(attributions('"It is late," Ann said. "We go." He left.')).toEqual([
      ['Ann', 'said'],
      ['Ann', 'said']
    ])
    expect(attributions('Ann said it was time. "We go."')).toEqual([['Ann', 'said']])
    expect(attributions('"It is late," Ann said.\n\n"We go. We all go."')[1]).toEqual(['Ann', 'said'])
    expect(attributions('Ann: "It is late." "We go."')[1]).toEqual(['Ann', undefined])
    expect(attributions('‘No,’ said Ann. ‘I can’t.’ ‘Why?’ asked Tom. ‘Go.’').map(([mention]) => mention)).toEqual([
      'Ann',
      'Ann',
      'Tom',
      'Tom'
    ])
    expect(attributions('Interviewer: “Why?”\n\nAnn: “It is late.”')).toEqual([
      ['Interviewer', undefined],
      ['Ann', undefined]
    ])
    expect(attributions('Ann said this:\n\n"We go."')).toEqual([['Ann', 'said']])
    expect(attributions('Ann explained why she left.\n\n“We go.”')).toEqual([['Ann', 'explained']])
  })

  it('should be by who speaks in the paragraph also in the middle of a sentence', () => {
    expect(attributions('Ann said it was time. So “We go home now.”')).toEqual([['Ann', 'said']])
  })

  it('should not be by who speaks before the last sentence', () => {
    expect(attributions('Ann said it was time. The shop was shut. “We go home.”')).toEqual([[undefined, undefined]])
    expect(attributions('“No,” said Ann. The shop was shut. “We go home.”')[1]).toEqual(['Ann', 'said'])
  })

  it('should go on though all but its small words are capitalized', () => {
    expect(attributions('“Who knows?” asked Ann. “Neither do I.”')[1]).toEqual(['Ann', 'asked'])
    expect(attributions('“Here he comes,” said Ann. “The Mayor. The Mayor.”')[1]).toEqual(['Ann', 'said'])
  })

  it('should be found at the end of a sentence of hundreds of words', () => {
    const list = 'bread, '.repeat(500)
    expect(attributions(`“No,” said Ann, who wants ${list}milk, as Tom Hill said, “and tea”.`)).toEqual([
      ['Ann', 'said'],
      ['Tom Hill', 'said']
    ])
  })

  it('should be no title and no fragment elsewhere', () => {
    expect(attributions('Ann said it was late. “The Long Walk” is a film.')).toEqual([[undefined, undefined]])
    expect(attributions('“No,” said Ann. It was a “sad day”.')[1]).toEqual([undefined, undefined])
    expect(attributions('“No,” said Ann.\n\n“late”')[1]).toEqual([undefined, undefined])
  })

  it('should be by who speaks between its parts', () => {
    expect(attributions('“All that,” the judge exclaimed, “is late.” It was “dark”.')).toEqual([
      ['the judge', 'exclaimed'],
      ['the judge', 'exclaimed'],
      [undefined, undefined]
    ])
    expect(attributions('“No,” said Ann. Later, “late” it was.')[1]).toEqual([undefined, undefined])
  })

  it('should not go on over a paragraph', () => {
    expect(attributions('“No,” said Ann.\n\nIt rained.\n\n“We go home.”')[1]).toEqual([undefined, undefined])
    expect(attributions('A storm arrived. “We go home.”')).toEqual([[undefined, undefined]])
  })

  it('should stand by itself where the next sentence is about another one', () => {
    expect(attributions('“It is late.” Ann said it was “dark”.')).toEqual([
      [undefined, undefined],
      ['Ann', 'said']
    ])
    expect(attributions('“It is late.” The mayor said it was “dark”.')[1]).toEqual(['The mayor', 'said'])
    expect(attributions('“It is late.” the mayor said.')).toEqual([['the mayor', 'said']])
  })

  it('should not be made up', () => {
    expect(attributions('"We go."\n\nNobody said: "Now."\n\nThe "late" men left.')).toMatchObject([
      [undefined, undefined],
      ['Nobody', 'said'],
      [undefined, undefined]
    ])
  })
})

describe('a continued quote', () => {
  const continued = (markdown: string): boolean[] => getQuotes(fromMarkdown(markdown)).map(quote => quote.continued)

  it('should be the second part of an utterance', () => {
    expect(continued('"We won," Ann said, "and we will win." "Yes."')).toEqual([false, true, false])
    expect(continued('"We won," said Ann, the mayor, "and we will win."')).toEqual([false, true])
    expect(continued('“We won,” Ann told reporters in Kent on Monday, “because we had to.”')).toEqual([false, true])
    expect(continued('“We won,” Ann exclaimed, “because we had to.”')).toEqual([false, true])
    expect(continued('Ann said "we won", "we will" and "we can".')).toEqual([false, false, false])
  })

  it('should be no quote that is said anew or listed', () => {
    expect(continued('“We won,” said Ann. “We always do.”')).toEqual([false, false])
    expect(continued('“We won,” said Ann. Then, “We always do.”')).toEqual([false, false])
    expect(continued('Ann said she felt “sick” and “ashamed”.')).toEqual([false, false])
    expect(continued('“We won,” Ann said, adding that it was “hard”.')).toEqual([false, false])
  })

  it('should be speech over several paragraphs', () => {
    const markdown = '"One," said Ann. "Two.\n\n"Three.\n\n"Four."\n\n"Five."'
    expect(continued(markdown)).toEqual([false, false, true, true, false])
    expect(continued('"One," said Ann. "Two.\n\n"three."')).toEqual([false, false, true])
    expect(attributions(markdown)[3]).toEqual(['Ann', 'said'])
    expect(continued('Ann said: ‘One. It’s one.\n\n‘Two.\n\n‘Three.’')).toEqual([false, true, true])
    expect(continued('“One. It was.\n\n“Two,” Ann said.')).toEqual([false, true])
  })

  it('should tell who speaks in the paragraphs before', () => {
    expect(attributions('“One. It was.\n\n“Two,” Ann said.')).toEqual([
      ['Ann', 'said'],
      ['Ann', 'said']
    ])
    expect(attributions('“One. It was.\n\n“Two.\n\n“Three,” Ann said.').map(([mention]) => mention)).toEqual([
      'Ann',
      'Ann',
      'Ann'
    ])
    expect(attributions('“No,” Tom said. “Why?\n\n“Two,” Ann said.').map(([mention]) => mention)).toEqual([
      'Tom',
      'Tom',
      'Ann'
    ])
    expect(attributions('“One.”\n\n“Two,” Ann said.')[0]).toEqual([undefined, undefined])
  })

  it('should be no speech after a blockquote', () => {
    expect(continued('> We came.\n\n“We stayed,” said Ann.')).toEqual([false, false])
    expect(continued('> We came.\n\n\n> We stayed.')).toEqual([false, false])
    expect(continued('> We came.\n\nAnn left.\n\n“We stayed,” said Ann. “We sat.\n\n“We slept.”')).toEqual([
      false,
      false,
      false,
      true
    ])
  })
})
