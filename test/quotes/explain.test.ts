import {describe, expect, it} from 'vitest'
import {explainQuotes} from '../../src/quotes/explain.ts'
import {fromMarkdown} from '../markdown.ts'

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
