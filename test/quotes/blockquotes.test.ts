import {describe, expect, it} from 'vitest'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

describe('a blockquote', () => {
  const read = (markdown: string): unknown[] =>
    getQuotes(fromMarkdown(markdown)).map(({kind, text, speaker, path}) => [kind, text, speaker?.name, path])

  it('should be one quote', () => {
    expect(read('> It is late.\n>\n> Very late.')).toEqual([['block', 'It is late.\n\nVery late.', undefined, [0]]])
  })

  it('should be one with any text', () => {
    expect(read('> # It is late')).toEqual([['block', 'It is late', undefined, [0]]])
    expect(read('> ![late](late.png)\n\n>\n\nIt is.')).toEqual([])
  })

  it('should be signed within or below', () => {
    expect(read('> It is late.\n>\n> — Ann Lee, baker')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.\n> — *Ann Lee*')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.  \n> — Ann Lee')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.\n\n-- Ann Lee')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
  })

  it('should keep the marks of its words', () => {
    expect(read('> "It is late."')).toEqual([['block', '"It is late."', undefined, [0]]])
    expect(read('> "No," said Ann.')).toEqual([['block', '"No," said Ann.', undefined, [0]]])
    expect(read('> “Yes” is a word')).toEqual([['block', '“Yes” is a word', undefined, [0]]])
    expect(read('> It is “late”')).toEqual([['block', 'It is “late”', undefined, [0]]])
  })

  it('should not be said by what begins the sentence after its colon', () => {
    expect(read('> It is late:\n\nFor years it rained.')).toEqual([['block', 'It is late:', undefined, [0]]])
    expect(read('> It is late:\n\nFor Ann Lee it is.')[0]).toEqual(['block', 'It is late:', undefined, [0]])
  })

  it('should be signed at its end only', () => {
    expect(read('> It is late — Ann knew. It was.')).toEqual([
      ['block', 'It is late — Ann knew. It was.', undefined, [0]]
    ])
    expect(read('> It is late.\n>\n> —Ann Lee')).toEqual([['block', 'It is late.', 'Ann Lee', [0]]])
    expect(read('> It is late.\n>\n> — or so\n>\n> It was.')).toEqual([
      ['block', 'It is late.\n\n— or so\n\nIt was.', undefined, [0]]
    ])
  })

  it('should not be all signature', () => {
    expect(read('> ```\n>  \n> ```\n>\n> —said')).toEqual([['block', '—said', undefined, [0]]])
  })

  it('should not be signed by another blockquote', () => {
    expect(read('> One.\n\n***\n\n> — Ann')[0]).toEqual(['block', 'One.', undefined, [0]])
  })

  it('should be announced by the paragraph before', () => {
    expect(read('Ann Lee said in a letter:\n\n> It is.\n>\n> Late.')).toEqual([
      ['block', 'It is.\n\nLate.', 'Ann Lee', [1]]
    ])
    expect(read('Ann Lee wrote:\n\n> It is late.\n\nShe left.')).toEqual([['block', 'It is late.', 'Ann Lee', [1]]])
  })
})
