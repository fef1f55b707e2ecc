import {describe, expect, it} from 'vitest'
import {explainQuotes} from '../../src/quotes/explain.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** Who says each quote of a Markdown text as written there, by which cue. */
const attributions = (markdown: string): Array<[string | undefined, string | undefined]> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker, cue}) => [speaker?.mention, cue])

describe('a speaker', () => {
  it.each([
    ['Ann said, "It is late."', 'Ann', 'said'],
    ['"It is late," said Ann.', 'Ann', 'said'],
    ['"It is late," Ann said on Monday.', 'Ann', 'said'],
    ['"It is late," the mayor of Kent added.', 'the mayor of Kent', 'added'],
    ['"Why?" Ann asked.', 'Ann', 'asked'],
    ['Why? What! Ann said it was "late".', 'Ann', 'said'],
    ['By Del. Ann Lee\'s account and Sen. Tom Hill\'s, "it is late."', undefined, undefined],
    ['Said Ann: "It is late."', 'Ann', 'Said'],
    ['It was "late" already, Ann said.', 'Ann', 'said'],
    ['It was "late" already, said Ann Lee.', 'Ann Lee', 'said'],
    ['It was "late" for all of the people there, said Ann Lee.', 'Ann Lee', 'said'],
    ['According to Ann, it is "late".', 'Ann', 'According to'],
    ['It is "late", according to the ministry.', 'the ministry', 'according to'],
    ['In a statement, the club said it was "late".', 'the club', 'said'],
    ['Ann told reporters that it was "late".', 'Ann', 'told reporters'],
    ['Ann told Tom that it was "late".', 'Ann', 'told'],
    ['Asked whether it was late, Ann said: "Yes."', 'Ann', 'said'],
    ['Ann, a baker from Kent, says that it is "late".', 'Ann', 'says'],
    ['Ann Lee (a baker) says that it is "late".', 'Ann Lee', 'says'],
    ['As Ann put it, "we are late."', 'Ann', 'put'],
    ['Ann, who called it "a mess", left.', 'who', 'called'],
    ['Ann\'s claim that "we are late" was false.', 'Ann', 'claim'],
    ['It was described by Ann as "a mess".', 'Ann', 'described'],
    ['Ann criticized it as "a mess".', 'Ann', 'criticized'],
    ['Ann went home, calling it "a mess".', 'Ann', 'calling'],
    ['Ann, calling it "a mess", left.', 'Ann', 'calling'],
    ['Ann is saying it was "a mess".', 'Ann', 'saying'],
    ['Ann left and said it was "a mess".', 'Ann', 'said'],
    ['Ann said the plan, which Tom praised, was "a mess".', 'Ann', 'said'],
    ['Tom said yes, but Ann said it was "a mess".', 'Ann', 'said'],
    ['Ann: "It is late."', 'Ann', undefined],
    ["Ann Lee: 'It is late'", 'Ann Lee', undefined],
    ['"It is late," as Ann put it.', 'Ann', 'put'],
    ['The plan was called "a mess" by Ann.', 'Ann', 'called'],
    ['Acme Corp. said in a statement that it was "late".', 'Acme Corp.', 'said'],
    ['"It is late." -- Ann', 'Ann', undefined],
    ['"ANN: It is late."', 'ANN', undefined],
    ['He lists "all the things that went wrong here".', 'He', undefined],
    ['The baker lists "all the things that went wrong here".', undefined, undefined],
    ['Because of this: "It is late."', undefined, undefined],
    ['"It is late." -- and so it is.', undefined, undefined],
    ['Asked by Ann, the "late" men left.', undefined, undefined],
    ['Ann was asked, "Is it late?"', undefined, undefined],
    ['KENT, England -- Ann said it was "late".', 'Ann', 'said'],
    ['Suddenly Ann said it was "late".', 'Ann', 'said'],
    ['"No," he left, said Ann', 'Ann', 'said'],
    ['Ann said it cost 5.5 U.S. dollars, "too much".', 'Ann', 'said']
  ])('should be told by: %s', (markdown, mention, cue) => {
    expect(attributions(markdown)[0]).toEqual([mention, cue])
  })

  it('should say what follows without a cue', () => {
    expect(attributions('"It is late," Ann said. "We go." He left.')).toEqual([
      ['Ann', 'said'],
      ['Ann', 'said']
    ])
    expect(attributions('Ann said it was time. "We go."')).toEqual([['Ann', 'said']])
    expect(attributions('"It is late," Ann said.\n\n"We go. We all go."')[1]).toEqual(['Ann', 'said'])
    expect(attributions('Ann: "It is late." "We go."')[1]).toEqual(['Ann', undefined])
    expect(attributions('Ann said this:\n\n"We go."')).toEqual([['Ann', 'said']])
  })

  it('should not be made up', () => {
    expect(attributions('"We go."\n\nNobody spoke: "Now."\n\nThe "late" men left.')).toMatchObject([
      [undefined, undefined],
      ['Nobody', 'spoke'],
      [undefined, undefined]
    ])
  })
})

describe('a continued quote', () => {
  const continued = (markdown: string): boolean[] => getQuotes(fromMarkdown(markdown)).map(quote => quote.continued)

  it('should be the second part of an utterance', () => {
    expect(continued('"We won," Ann said, "and we will win." "Yes."')).toEqual([false, true, false])
    expect(continued('"We won," said Ann, the mayor, "and we will win."')).toEqual([false, true])
    expect(continued('Ann said "we won", "we will" and "we can".')).toEqual([false, false, false])
  })

  it('should be speech over several paragraphs', () => {
    const markdown = '"One," said Ann. "Two.\n\n"Three.\n\n"Four."\n\n"Five."'
    expect(continued(markdown)).toEqual([false, false, true, true, false])
    expect(continued('"One," said Ann. "Two.\n\n"three."')).toEqual([false, false, true])
    expect(attributions(markdown)[3]).toEqual(['Ann', 'said'])
  })
})

describe('a blockquote', () => {
  const read = (markdown: string): unknown[] =>
    getQuotes(fromMarkdown(markdown)).map(({kind, text, speaker, path}) => [kind, text, speaker?.name, path])

  it('should be one quote', () => {
    expect(read('> It is late.\n>\n> Very late.')).toEqual([['block', 'It is late.\n\nVery late.', undefined, [0]]])
    expect(read('> "It is late."')).toEqual([['block', 'It is late.', undefined, [0]]])
  })

  it('should be signed within or below', () => {
    expect(read('> It is late.\n>\n> — Ann Lee, baker')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.\n> — *Ann Lee*')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.  \n> — Ann Lee')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.\n\n-- Ann Lee')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
  })

  it('should not be signed by another blockquote', () => {
    expect(read('> One.\n\n***\n\n> — Ann')[0]).toEqual(['block', 'One.', undefined, [0]])
  })

  it('should be announced by the paragraph before', () => {
    expect(read('Ann Lee wrote:\n\n> It is late.\n\nShe left.')).toEqual([['block', 'It is late.', 'Ann Lee', [1]]])
  })

  it('should be read as paragraphs where its own sentences attribute', () => {
    expect(read('> "No," said Ann.')).toEqual([['direct', 'No', 'Ann', [0, 0]]])
  })
})

describe('explainQuotes', () => {
  it('should name the rule behind each speaker', () => {
    const markdown = '"One," said Ann. "Two." Ann called it "three". The "four" left.\n\n> Five'
    expect(explainQuotes(fromMarkdown(markdown)).map(({quote, rule}) => [quote.text, rule])).toEqual([
      ['One', 'after'],
      ['Two.', 'goes on'],
      ['three', 'before'],
      ['four', 'none'],
      ['Five', 'none']
    ])
  })

  it('should throw on what is no root', () => {
    expect(() => explainQuotes({} as never)).toThrow('explainQuotes: expected an mdast root')
  })
})
