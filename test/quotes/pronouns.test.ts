import {describe, expect, it} from 'vitest'
import type {Speaker} from '../../src/quotes/quote.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The speakers of a Markdown text's quotes. */
const speakers = (markdown: string): Array<Speaker | undefined> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker}) => speaker)

/** Their names. */
const names = (markdown: string): Array<string | undefined> => speakers(markdown).map(speaker => speaker?.name)

describe('a pronoun', () => {
  it('should mean the person named before it', () => {
    expect(names('Ann Lee left. "No," she said. "It is late," she added.')).toEqual(['Ann Lee', 'Ann Lee'])
  })

  it('should agree with titles', () => {
    expect(names('Mr. Tom Hill met Mrs. Ann Lee. "No," she said. "Yes," he said.')).toEqual(['Ann Lee', 'Tom Hill'])
    expect(names('Spokesman Tom Hill met Spokeswoman Ann Lee. "No," she said.')).toEqual(['Ann Lee'])
    expect(names('SPOKESMAN TOM HILL met SPOKESWOMAN ANN LEE. "No," she said.')).toEqual(['ANN LEE'])
    expect(names('Spokeswoman Ann Lee met Tom Hill. "No," he said.')).toEqual(['Tom Hill'])
    expect(names('Ms. Lee met Mr. Hill. "No," he said.')).toEqual(['Hill'])
  })

  it('should not mean whom the other one meant', () => {
    expect(names('Ann Lee met Tom Hill. “No,” she said. “Why?” she added. “Yes,” he said.')).toEqual([
      'Ann Lee',
      'Ann Lee',
      'Tom Hill'
    ])
    expect(names('Ann Lee left. “No,” she said, after Tom Hill had left. “Why?” she added.')).toEqual([
      'Ann Lee',
      'Ann Lee'
    ])
    expect(names('Ann Lee left. “No,” she said. “Yes,” he said.')).toEqual(['Ann Lee', 'he'])
  })

  it('should agree with "his" and "her"', () => {
    const claim = 'claim that it is “late” is false. “No,” he said.'
    expect(names(`Kim Day met Sam Fox. His ${claim}`)).toEqual(['Kim Day', 'Kim Day'])
    expect(names(`Kim Day met Sam Fox. Her ${claim}`)).toEqual(['Kim Day', 'Sam Fox'])
  })

  it('should go on with whom the sentence before begins with as "he"', () => {
    expect(names('Tom Hill left. He met Sam Reed. “No,” he said.')).toEqual(['Tom Hill'])
  })

  it('should mean nobody who was named long before', () => {
    const others = 'Mr. Tom Hill left. Mr. Kim Day left. Mr. Sam Fox left.'
    expect(names(`Mrs. Ann Lee left. ${others} “No,” she said.`)).toEqual(['she'])
  })

  it('should not be the name that follows it, nor describe it', () => {
    expect(speakers('“It is late,” says she, Tom Hill’s mother.')).toEqual([
      {name: 'she', mention: 'she', type: 'unnamed'}
    ])
  })

  it('should be nobody where it is "one" or "another"', () => {
    expect(speakers('Two bakers left. One said it was “late”. “No,” said another.')).toEqual([
      {name: 'One', mention: 'One', type: 'unnamed'},
      {name: 'another', mention: 'another', type: 'unnamed'}
    ])
    expect(speakers('One Kent baker said it was “late”. Another Kent baker said “no”.')).toEqual([
      {name: 'One Kent baker', mention: 'One Kent baker', type: 'unnamed'},
      {name: 'Another Kent baker', mention: 'Another Kent baker', type: 'unnamed'}
    ])
  })

  it('should take a first name in "a" for a woman’s only where nobody else fits', () => {
    expect(names('Ravindra Hill sat. "No," he said.')).toEqual(['Ravindra Hill'])
    expect(names('Carla Hill met Tom Lee. "No," he said.')).toEqual(['Tom Lee'])
    expect(names('Mrs. Ann Hill sat. "No," he said.')).toEqual(['he'])
  })

  it('should mean the nearest name where it is "who", and nobody where it is "which"', () => {
    expect(names('The tower is the work of Ann Lee, who says it is “late”.')).toEqual(['Ann Lee'])
    expect(names('One critic is Ann Lee of Kent University, who called it “late”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee sent a letter, which said it was “late”.')).toEqual(['which'])
  })

  it('should mean the nearest sentence that has a person', () => {
    expect(names('Tom Hill sat. Hill left. Joe Brown came and Brown sat. "No," he said.')).toEqual(['Joe Brown'])
  })

  it('should go on with whom the sentence before is about', () => {
    expect(names('Tom Hill left. Then he met Joe Brown. "No," he said.')).toEqual(['Tom Hill'])
    expect(names('Tom Hill left. In Kent, Joe Brown stayed. "No," he said.')).toEqual(['Joe Brown'])
  })

  it('should not mean a place, or who is named in passing', () => {
    expect(names('Ann Lee sat. The Rolling Hills stood. "No," she said.')).toEqual(['Ann Lee'])
    expect(names('Tom Hill left the port of San Remo. San Remo slept. "No," he said.')).toEqual(['Tom Hill'])
    expect(names('Tom Hill left. Despite Joe Brown, it was late. "No," he said.')).toEqual(['Tom Hill'])
    expect(names('Tom Hill left. From Joe Brown came a letter. "No," he said.')).toEqual(['Tom Hill'])
    expect(names('Joe Brown sat. Tom Hill left. From Joe Brown came a letter. “No,” he said.')).toEqual(['Tom Hill'])
    expect(names('Joe Brown sat. He heard “Tom Hill left.” “Yes,” he said.').at(-1)).toBe('Joe Brown')
    expect(names('Joe Brown sat. "Well, Tom Hill left." Then came rain. "Yes," he said.').at(-1)).toBe('Joe Brown')
  })

  it('should mean whom words are according to', () => {
    expect(names('Joe Brown sat. It rained, according to Tom Hill. “No,” he said.')).toEqual(['Tom Hill'])
  })

  it('should mean who was introduced last', () => {
    expect(names('Joe Brown praised Tom Hill, a baker from Kent. "No," he said.')).toEqual(['Tom Hill'])
  })

  it('should agree with what other forms of a name tell', () => {
    expect(names('Mr. Hill left. Kim Hill met Ann Lee. "No," she said.')).toEqual(['Ann Lee'])
    expect(names('Anna Hill met Joe Lee. "No," he said.')).toEqual(['Joe Lee'])
  })

  it('should mean who spoke, not who is named first, nor whom "who" means', () => {
    expect(names('Joe Brown sat while Tom Hill said it was “late”. “No,” he said.')).toEqual(['Tom Hill', 'Tom Hill'])
    expect(names('Tom Hill met Ann Lee, who said it was “late”. “No,” he said.')).toEqual(['Ann Lee', 'Tom Hill'])
  })

  it('should be known when cut short', () => {
    expect(names('Ann Lee left. She’d said it was “late”. “Yes,” she’d said.')).toEqual(['Ann Lee', 'Ann Lee'])
  })

  it('should mean who spoke last, unless someone came in', () => {
    expect(names('"One," said Tom Hill. It rained in Kent. "Two," he said.')).toEqual(['Tom Hill', 'Tom Hill'])
    expect(names('"One," Tom Hill told Joe Brown. "Two," he said.')).toEqual(['Tom Hill', 'Tom Hill'])
  })

  it('should not take a possessive for the sex of who is introduced by it', () => {
    expect(names('Tom Hill met Ann Lee, his wife, in Kent. “No,” she said.')).toEqual(['Ann Lee'])
    expect(names('Kim Day met Joe Quill, her husband, in Kent. “Yes,” he said.')).toEqual(['Joe Quill'])
  })

  it('should mean who is apposed to someone', () => {
    expect(names('Her son, Tom Hill, said “no”. “Never,” he said.')).toEqual(['Tom Hill', 'Tom Hill'])
    expect(names('Ann Lee, a human rights lawyer, left. “No,” she said.')).toEqual(['Ann Lee'])
    expect(names('“No,” said Tom Hill. His lawyer, Ann Lee, left. “Yes,” she said.')).toEqual(['Tom Hill', 'Ann Lee'])
    expect(names('The union left. Its officer, Ann Lee, said “no”. “Yes,” she said.')).toEqual(['Ann Lee', 'Ann Lee'])
    expect(names('Sam Lee, a lawyer and two-term mayor, said her car left. “No,” she said.')).toEqual(['Sam Lee'])
  })

  it('should not mean the other sex of whom it meant', () => {
    expect(names('Pat Lee left. “No,” he said. Lee met Kim Hill. “Yes,” she said.')).toEqual(['Pat Lee', 'Kim Hill'])
  })

  it('should be possessive or relative as well', () => {
    expect(names('Ann Lee left. Her claim that "it is late" was false.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, who called it "a mess", left.')).toEqual(['Ann Lee'])
  })

  it('should still mean him whose lawyer, without a name, spoke', () => {
    expect(names('“No,” said Tom Hill. His lawyer said “yes”. “Never,” he said.').at(-1)).toBe('Tom Hill')
  })

  it('should name nobody where it is "one"', () => {
    expect(names('Ann Lee, one of the bakers, left. “No,” one said. One, who was late, said “yes”.')).toEqual([
      'one',
      'One'
    ])
  })

  it('should be no word that objects have by themselves', () => {
    expect(names('“No,” constructor said. “Yes,” \\_\\_proto\\_\\_ said.')).toEqual(['constructor', '__proto__'])
  })

  it('should stay one where the text names nobody', () => {
    expect(speakers('"No," she said. "Yes," they said.')).toEqual([
      {name: 'she', mention: 'she', type: 'unnamed'},
      {name: 'they', mention: 'they', type: 'unnamed'}
    ])
  })
})
