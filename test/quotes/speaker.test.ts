import {describe, expect, it} from 'vitest'
import type {Speaker} from '../../src/quotes/quote.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The speakers of a Markdown text's quotes. */
const speakers = (markdown: string): Array<Speaker | undefined> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker}) => speaker)

/** Their names. */
const names = (markdown: string): Array<string | undefined> => speakers(markdown).map(speaker => speaker?.name)

describe('a name', () => {
  it.each([
    ['Mayor Tom Hill said "no".', 'Tom Hill'],
    ['Sen. Tom B. Hill (R-Kent) said "no".', 'Tom B. Hill'],
    ['Kent club spokeswoman Ann Lee said "no".', 'Ann Lee'],
    ['Ursula van der Berg said "no".', 'Ursula van der Berg'],
    ['Omar bin Yusuf said "no".', 'Omar bin Yusuf'],
    ['President Karim al-Masri said "no".', 'Karim al-Masri'],
    ['J. K. Brown said "no".', 'J. K. Brown'],
    ['Tom Hill Jr. said "no".', 'Tom Hill Jr.'],
    ['Jean-Luc Lee-Hill said "no".', 'Jean-Luc Lee-Hill'],
    ['Kent FC’s Ann Lee said "no".', 'Ann Lee'],
    ['Tom Hill of Kent said "no".', 'Tom Hill']
  ])('should be read without titles: %s', (markdown, name) => {
    expect(names(markdown)).toEqual([name])
  })

  it('should be the fullest one of the article', () => {
    expect(names('Hill said "no". Later came Tom Hill.\n\nThen Tom B. Hill left.')).toEqual(['Tom B. Hill'])
    expect(names('Tom Hill came. Tom said "no". HILL said "yes".')).toEqual(['Tom Hill', 'Tom Hill'])
  })

  it('should be told by an apposition or a name that differs a little', () => {
    expect(names('"No," said the mayor, Ann Lee.')).toEqual(['Ann Lee'])
    expect(names('Annalena von Hagen left. Von Hagen said "no".')).toEqual(['Annalena von Hagen'])
    expect(names('Ann O\'Hara left. O’Hara said "no".')).toEqual(["Ann O'Hara"])
  })

  it('should be the one that is named most where two share it', () => {
    expect(names('Tom Hill met Ann Hill. Ann Hill sat. Hill said "no".')).toEqual(['Ann Hill'])
  })
})

describe('a pronoun', () => {
  it('should mean the person named before it', () => {
    expect(names('Ann Lee left. "No," she said. "It is late," she added.')).toEqual(['Ann Lee', 'Ann Lee'])
  })

  it('should agree with titles and with the pronouns around a name', () => {
    expect(names('Mr. Tom Hill met Mrs. Ann Lee. "No," she said. "Yes," he said.')).toEqual(['Ann Lee', 'Tom Hill'])
    expect(names('Tom Hill and his wife met Ann Lee and her son. "No," she said.')).toEqual(['Ann Lee'])
    expect(names('Spokesman Tom Hill met Spokeswoman Ann Lee. "No," she said.')).toEqual(['Ann Lee'])
  })

  it('should mean the nearest sentence that has a person', () => {
    expect(names('Tom Hill sat. Hill left. Joe Brown came and Brown sat. "No," he said.')).toEqual(['Joe Brown'])
  })

  it('should mean who spoke last, unless someone came in', () => {
    expect(names('"One," said Tom Hill. It rained in Kent. "Two," he said.')).toEqual(['Tom Hill', 'Tom Hill'])
    expect(names('"One," Tom Hill told Joe Brown. "Two," he said.')).toEqual(['Tom Hill', 'Tom Hill'])
  })

  it('should be possessive or relative as well', () => {
    expect(names('Ann Lee left. Her claim that "it is late" was false.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, who called it "a mess", left.')).toEqual(['Ann Lee'])
  })

  it('should stay one where the text names nobody', () => {
    expect(speakers('"No," she said. "Yes," they said.')).toEqual([
      {name: 'she', mention: 'she', type: 'unnamed'},
      {name: 'they', mention: 'they', type: 'unnamed'}
    ])
  })
})

describe('a description', () => {
  it('should be how the article introduces a person', () => {
    expect(speakers('Lee said "no". Ann Lee, a baker, left.')[0]?.description).toBe('a baker')
    expect(speakers('Kent Mayor Ann Lee said "no".')[0]?.description).toBe('Kent Mayor')
    expect(speakers('Mr. Hill said "no".')[0]).not.toHaveProperty('description')
  })

  it('should find the one person whom it fits', () => {
    expect(names('Sen. Tom Hill left. The senator said "no".')).toEqual(['Tom Hill'])
    expect(names('Ann Lee, a baker, left. The baker said "no".')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, a baker, met Tom Hill, a baker. The baker said "no".')).toEqual(['baker'])
  })
})

describe('a type', () => {
  it('should be organization for bodies', () => {
    expect(speakers('The Kent Bank said "no". NATO said "no". The Kent office of trade said "no".')).toMatchObject([
      {name: 'Kent Bank', type: 'organization'},
      {name: 'NATO', type: 'organization'},
      {name: 'Kent office of trade', type: 'organization'}
    ])
  })

  it('should be organization for names with "the"', () => {
    expect(speakers('The Guild said "no". The U.N. said "yes".')).toMatchObject([
      {name: 'Guild', type: 'organization'},
      {name: 'U.N.', type: 'organization'}
    ])
  })

  it('should be unnamed for sources without a name', () => {
    expect(speakers('A spokesman for the agency said "no". Villagers said "yes".')).toMatchObject([
      {name: 'spokesman for the agency', type: 'unnamed'},
      {name: 'Villagers', type: 'unnamed'}
    ])
  })
})
