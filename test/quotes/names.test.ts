import {describe, expect, it} from 'vitest'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The names of the speakers of a Markdown text's quotes. */
const names = (markdown: string): Array<string | undefined> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker}) => speaker?.name)

describe('a name', () => {
  it.each([
    ['Mayor Tom Hill said "no".', 'Tom Hill'],
    ['Sen. Tom B. Hill (R-Kent) said "no".', 'Tom B. Hill'],
    ['Kent club spokeswoman Ann Lee said "no".', 'Ann Lee'],
    ['Prime Minister Ann Lee said "no".', 'Ann Lee'],
    ['Foreign Secretary Ann Lee said "no".', 'Ann Lee'],
    ['Rep. Ann Lee, D-Kent, said "no".', 'Ann Lee'],
    ['Police Chief Ann Lee said "no".', 'Ann Lee'],
    ['Dr. Ann Lee said "no".', 'Ann Lee'],
    ['Army Capt. Ann Lee said "no".', 'Ann Lee'],
    ['Adm. Ann Lee said "no".', 'Ann Lee'],
    ['Representative Ann Lee said "no".', 'Ann Lee'],
    ['Managing Editor Ann Lee said "no".', 'Ann Lee'],
    ['Chief Executive Officer Ann Lee said "no".', 'Ann Lee'],
    ['Kent County Sheriff Ann Lee said "no".', 'Ann Lee'],
    ['Sir Tom Hill said "no".', 'Tom Hill'],
    ['"No," said Ann Jones. 30 people came.', 'Ann Jones'],
    ['"No," said Ann Jones.\n30 people came.', 'Ann Jones'],
    ['"No," said Jan. Bob left.', 'Jan'],
    ['"No," said Gov.\u00A0Ann Lee.', 'Ann Lee'],
    ['Ann O’H said "no".', 'Ann O’H'],
    ['Crown Prince Omar bin Zayd said "no".', 'Omar bin Zayd'],
    ['Geologist Ann Lee said "no".', 'Ann Lee'],
    ['Secretary of State Ann Lee said "no".', 'Ann Lee'],
    ['State Senator Ann Lee said "no".', 'Ann Lee'],
    ['Commissioner Ann Lee said "no".', 'Ann Lee'],
    ['Councillor Ann Lee said "no".', 'Ann Lee'],
    ['House Speaker Ann Lee said "no".', 'Ann Lee'],
    ['Prof Ann Lee said "no".', 'Ann Lee'],
    ['Alexander Hill said "no".', 'Alexander Hill'],
    ['Christopher Tom Hill said "no".', 'Christopher Tom Hill'],
    ['Freeman Hill said "no".', 'Freeman Hill'],
    ['Tom Tillman Jr. said "no".', 'Tom Tillman Jr.'],
    ['Guillermo del Mar said "no".', 'Guillermo del Mar'],
    ['The plan, according to Anatoly Brik, was "no".', 'Anatoly Brik'],
    ['Łukasz Żuk said "no".', 'Łukasz Żuk'],
    ['Ursula van der Berg said "no".', 'Ursula van der Berg'],
    ['Dr Marijke van den Berg said "no".', 'Marijke van den Berg'],
    ['Omar bin Yusuf said "no".', 'Omar bin Yusuf'],
    ['Mohammed bin Yusuf said "no".', 'Mohammed bin Yusuf'],
    ['Mohammed said "no".', 'Mohammed'],
    ['Mohamed bin Yusuf said "no".', 'Mohamed bin Yusuf'],
    ['President Karim al-Masri said "no".', 'Karim al-Masri'],
    ['President Karim el-Masri said "no".', 'Karim el-Masri'],
    ['Ana dos Santos said "no".', 'Ana dos Santos'],
    ['Captain Ann Lee said "no".', 'Ann Lee'],
    ['Coach Ann Lee said "no".', 'Ann Lee'],
    ['Pastor Ann Lee said "no".', 'Ann Lee'],
    ['Chief Rabbi Ann Lee said "no".', 'Ann Lee'],
    ['Lieutenant Colonel Ann Lee said "no".', 'Ann Lee'],
    ['Detective Sergeant Ann Lee said "no".', 'Ann Lee'],
    ['District Attorney Ann Lee said "no".', 'Ann Lee'],
    ['Vice-President Ann Lee said "no".', 'Ann Lee'],
    ['U.N. Secretary-General Ann Lee said "no".', 'Ann Lee'],
    ['Secretary of State Ann B. Lee said "no".', 'Ann B. Lee'],
    ['The State Department said "no".', 'State Department'],
    ['The former U.S. Ambassador Ann Lee said "no".', 'Ann Lee'],
    ['“No,” said founder and chief executive Ann Lee.', 'Ann Lee'],
    ['“No,” said its founder and chief executive, Ann Lee.', 'Ann Lee'],
    ['One day Ann Lee said "no".', 'Ann Lee'],
    ['So Ann Lee said "no".', 'Ann Lee'],
    ['Instead Ann Lee said "no".', 'Ann Lee'],
    ['Both Ann Lee and Tom Hill left. "No," Lee said.', 'Ann Lee'],
    ['Elizabeth I said "no".', 'Elizabeth I'],
    ['J. K. Brown said "no".', 'J. K. Brown'],
    ['“No,” said I. K. Brown.', 'I. K. Brown'],
    ['John Hill III said "no".', 'John Hill III'],
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

  it.each([
    ['Gen. Tom B. Hill sat. Hill said "no".', 'Tom B. Hill'],
    ['Tom Hill Jr. sat. Hill said "no".', 'Tom Hill Jr.'],
    ['Tom Hill Jr sat. Hill said "no".', 'Tom Hill Jr'],
    ['Browns sat. Brown said "no".', 'Brown'],
    ['Ann O’Hara sat. O’Hara said "no".', 'Ann O’Hara'],
    ['Tom Hill Sr. sat. Hill said "no".', 'Tom Hill Sr.'],
    ['John Hill II sat. Hill said "no".', 'John Hill II'],
    ['John Hill III sat. Hill said "no".', 'John Hill III'],
    ['Ann Lee-Hill sat. Lee-Hill said "no".', 'Ann Lee-Hill'],
    ['José Núñez sat. Núñez said "no".', 'José Núñez'],
    ['President Ana García Ruiz sat. Ms. García said "no".', 'Ana García Ruiz'],
    ['Ana Sofía García Ruiz sat. García said "no".', 'Ana Sofía García Ruiz'],
    ['Tom Hill sat. Miss Ann Lee left. Miss Lee said "no".', 'Ann Lee'],
    ['Tom de la Cruz sat. “No,” De la Cruz said.', 'Tom de la Cruz'],
    ['Sir Tom Hill sat. Sir Tom said "no".', 'Tom Hill']
  ])('should be found by a part of it: %s', (markdown, name) => {
    expect(names(markdown)).toEqual([name])
  })

  it('should be told by an apposition or a name that differs a little', () => {
    expect(names('"No," said the mayor, Ann Lee.')).toEqual(['Ann Lee'])
    expect(names('"No," said the lender, Kent Bank.')).toEqual(['Kent Bank'])
    expect(names('"No," said Tom Hill, Ann Lee’s husband.')).toEqual(['Tom Hill'])
    expect(names('"No," one of the bakers said.')).toEqual(['one of the bakers'])
    expect(names('"No," the mayor of Kent, Ann Lee, said.')).toEqual(['Ann Lee'])
    expect(names('One baker, Ann Lee, said “no”.')).toEqual(['Ann Lee'])
    expect(names('The coroner, Dr Ann Lee, said it was “late”.')).toEqual(['Ann Lee'])
    expect(names('Foreign Minister Ann Lee’s deputy, Tom Hill, said it was “late”.')).toEqual(['Tom Hill'])
    expect(names('Annalena von Hagen left. Von Hagen said "no".')).toEqual(['Annalena von Hagen'])
  })

  it.each([
    ['Kim van der Berg', 'Berg'],
    ['Karim al-Masri', 'al-Masri'],
    ['Zoë Élan', 'Élan']
  ])('should be read far from any quotation, too: %s', (name, surname) => {
    const far = 'All was well in town that day, and 20 of them slept.'
    expect(names(`Then came ${name}, as they do.\n\n${far}\n\n${far}\n\n${surname} said "no".`)).toEqual([name])
  })

  it('should not be told by what "a" or "another" stands before, nor be a day', () => {
    expect(names('A Kent Republican left. “No,” another Kent Republican said.')).toEqual(['another Kent Republican'])
    expect(names('Tom Hill met an Ann Lee supporter, who said “no”.')).not.toContain('Ann Lee')
    expect(names('One Kent Republican left Ann Lee, who said “no”. “Yes,” a Kent Republican said.')).toEqual([
      'Ann Lee',
      'Kent Republican'
    ])
    expect(names('Ann Lee left Tom Hill. In Kent Monday he said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Holiday left. Holiday said “no”.')).toEqual(['Ann Holiday'])
  })

  it('should not be one inside of a compound', () => {
    for (const compound of ['pro-Lee', 'pro-al-Masri', 'iLee', 'late-el-Masri'])
      expect(names(`Ann Hill met the ${compound} crowd, who said “no”.`)).toEqual(['Ann Hill'])
    expect(names('Ann Hill left (al-Masri, who said “no”, came).')).toEqual(['al-Masri'])
  })

  it('should be joined with its particle', () => {
    expect(names('Prince Omar bin Zayd left. Bin Zayd said “no”.')).toEqual(['Omar bin Zayd'])
  })

  it.each(['al-Masri', 'Masri'])('should be found by each of its surname’s forms: %s', surname => {
    expect(names(`Karim al-Masri left. Then al-Masri and Masri came. “No,” ${surname} said.`)).toEqual([
      'Karim al-Masri'
    ])
    expect(names(`Karim Abdel al-Masri left. “No,” ${surname} said.`)).toEqual(['Karim Abdel al-Masri'])
  })

  it('should be a surname’s, not a first name’s that is heard more often', () => {
    expect(names('Ann Lee met Lee Hill. Hill slept. Lee Hill and Lee Hill ate. “No,” Lee said.')).toEqual(['Ann Lee'])
  })

  it('should be a person’s though it ends as a plural and stands after a preposition', () => {
    const [quote] = getQuotes(fromMarkdown('A reporter spoke with Ann Sanders. “No,” Sanders said.'))
    expect(quote?.speaker).toEqual({name: 'Ann Sanders', mention: 'Sanders', type: 'person'})
  })

  it('should be told from an adverb and from an article', () => {
    expect(names('Kelly said “no”. Sally Hill said “yes”.')).toEqual(['Kelly', 'Sally Hill'])
    expect(names('Ann Lee read The Kent Post. “No,” she said.')).toEqual(['Ann Lee'])
  })

  it.each([
    ['Despite Ann Lee, it rained. “No,” Lee said.', 'Ann Lee'],
    ['Meanwhile Ann Lee said “no”.', 'Ann Lee'],
    ['Disgraced Ann Lee said “no”.', 'Ann Lee'],
    ['Campaigning in Kent, Ann Lee left. Lee said “no”.', 'Ann Lee']
  ])('should be told from what else a sentence begins with: %s', (markdown, name) => {
    expect(names(markdown)).toEqual([name])
  })

  it('should be without what only some sentence has before it', () => {
    expect(names('Actor Ann Lee left. Lee said “no”. So did Ann Lee.')).toEqual(['Ann Lee'])
    expect(names('Ana García Ruiz left. García Ruiz said “no”.')).toEqual(['Ana García Ruiz'])
  })

  it('should not be "I"', () => {
    expect(names('So I left, and I slept. “No,” I said.')).toEqual(['I'])
  })

  it('should not be an organization’s', () => {
    expect(names('Kent Council said “no”. Kent said “yes”.')).toEqual(['Kent Council', 'Kent'])
  })

  it('should be the one that is named first where two share it', () => {
    expect(names('Tom Hill met Ann Hill. Hill said "no".')).toEqual(['Tom Hill'])
  })

  it('should be the one that is named most where two share it', () => {
    expect(names('Tom Hill met Ann Hill. Ann Hill sat. Hill said "no".')).toEqual(['Ann Hill'])
  })
})
