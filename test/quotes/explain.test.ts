import {describe, expect, it} from 'vitest'
import {examples, explainQuotes} from '../../src/quotes/explain.ts'
import {rules} from '../../src/quotes/rules.ts'
import {fromMarkdown} from '../markdown.ts'

/** Why the quotes of a Markdown text have their speakers. */
const why = (markdown: string): string[] => explainQuotes(fromMarkdown(markdown)).map(({why}) => why)

describe('explainQuotes', () => {
  it.each(examples.slice(1))('should compare with an example of its rule: %s', example => {
    expect(why(example)).toEqual([`as in ${example}`])
  })

  it('should leave a nickname to nobody', () => {
    expect(why(examples[0]!)).toEqual(['nobody is named'])
  })

  it('should know each rule by an example, and a name in the marks', () => {
    expect(examples).toHaveLength(rules.length + 1)
  })

  it('should say where somebody goes on, and where nobody is named', () => {
    expect(why('"One," said Ann. "Two." The "three" left.\n\n> Four')).toEqual([
      'as in “It is late,” said Ann.',
      'goes on',
      'nobody is named',
      'nobody is named'
    ])
  })

  it('should throw on what is no root', () => {
    expect(() => explainQuotes({} as never)).toThrow('explainQuotes: expected an mdast root')
  })
})
