import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

const article = readFileSync(new URL('../../content/article.md', import.meta.url), 'utf8').replace(
  /^---\n.*?\n---\n/s,
  ''
)

describe('the quotes of the embedded article', () => {
  const quotes = getQuotes(fromMarkdown(article))

  it('should be these nine, in this order', () => {
    expect(quotes.map(({text, kind, speaker, cue}) => [text.slice(0, 30), kind, speaker?.name, cue])).toEqual([
      ['has apparently come to the con', 'partial', 'Vladimir Mukhin', 'says'],
      ['Military and military-technica', 'direct', 'Vladimir Mukhin', 'adds'],
      ['further expansion of military-', 'partial', 'Russian presidential office', 'According to'],
      ['after a few years of courtship', 'partial', 'Ismoil Rahmatov', 'says'],
      ['the most powerful country in t', 'partial', 'Ismoil Rahmatov', 'notes'],
      ["all their aid can't come close", 'partial', 'Ismoil Rahmatov', 'notes'],
      ['powerful union capable of beco', 'partial', 'Islam Karimov', 'suggested'],
      ['newly independent states', 'term', undefined, undefined],
      ['current state of affairs', 'term', undefined, undefined]
    ])
  })

  it('should come with how the article names and introduces their speakers', () => {
    const journalist = 'a Moscow-based journalist and expert on military affairs'
    const analyst = 'an expert on political affairs at the Strategic Studies think tank in Dushanbe'
    expect(quotes.flatMap(({speaker}) => (speaker ? [speaker] : []))).toEqual([
      {name: 'Vladimir Mukhin', mention: 'Vladimir Mukhin', type: 'person', description: journalist},
      {name: 'Vladimir Mukhin', mention: 'Mukhin', type: 'person', description: journalist},
      {name: 'Russian presidential office', mention: 'the Russian presidential office', type: 'organization'},
      {name: 'Ismoil Rahmatov', mention: 'Ismoil Rahmatov', type: 'person', description: analyst},
      {name: 'Ismoil Rahmatov', mention: 'Rahmatov', type: 'person', description: analyst},
      {name: 'Ismoil Rahmatov', mention: 'Rahmatov', type: 'person', description: analyst},
      {name: 'Islam Karimov', mention: 'Uzbek President Islam Karimov', type: 'person', description: 'Uzbek President'}
    ])
  })

  it('should go on with no other quote', () => {
    expect(quotes.every(({continued}) => !continued)).toBe(true)
  })
})
