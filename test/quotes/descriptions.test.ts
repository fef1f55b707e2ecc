import {describe, expect, it} from 'vitest'
import type {Speaker} from '../../src/quotes/quote.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The speakers of a Markdown text's quotes. */
const speakers = (markdown: string): Array<Speaker | undefined> =>
  getQuotes(fromMarkdown(markdown)).map(({speaker}) => speaker)

/** Their names. */
const names = (markdown: string): Array<string | undefined> => speakers(markdown).map(speaker => speaker?.name)

describe('a description', () => {
  it('should be how the article introduces a person', () => {
    expect(speakers('Lee said "no". Ann Lee, a baker, left.')[0]?.description).toBe('a baker')
    expect(speakers('“No,” said Ann Lee, director of the Kent zoo.')[0]?.description).toBe('director of the Kent zoo')
    expect(speakers('“No,” said Ann Lee, 52, a nurse.')[0]?.description).toBe('a nurse')
    expect(speakers('“No,” said the mayor, Ann Lee.')[0]?.description).toBe('the mayor')
    expect(speakers('Ann Lee said “no”. To Lee, the town reeks of “late” things.')[0]).not.toHaveProperty('description')
    expect(speakers('“No,” said Ann Lee, its first president.')[0]?.description).toBe('its first president')
    expect(speakers('“No,” said Ann Lee, Tom’s widow.')[0]?.description).toBe('Tom’s widow')
    expect(speakers('> No.\n\n— Ann Lee, a retired nurse')[0]?.description).toBe('a retired nurse')
    expect(speakers('Kent Bank spokesman Tom Hill said “no”.')[0]?.description).toBe('Kent Bank spokesman')
    expect(speakers('Former mayor Ann Lee said “no”.')[0]?.description).toBe('Former mayor')
    expect(speakers('Prime Minister Ann Lee said “no”.')[0]?.description).toBe('Prime Minister')
    expect(speakers('Kent Mayor Ann Lee said "no".')[0]?.description).toBe('Kent Mayor')
    expect(speakers('Mr Justice Hill said "no".')[0]?.description).toBe('Mr Justice')
    expect(speakers('“No,” said Ann Lee, chief economist at the Kent Bank.')[0]?.description).toBe(
      'chief economist at the Kent Bank'
    )
    expect(speakers('“No,” said Ann Lee, executive director of the zoo.')[0]?.description).toBe(
      'executive director of the zoo'
    )
    expect(speakers('“No,” said Ann Lee from Kent.')[0]).not.toHaveProperty('description')
    expect(speakers('Mr. Hill said "no".')[0]).not.toHaveProperty('description')
    expect(speakers('Mr Hill said "no".')[0]).not.toHaveProperty('description')
  })

  it('should find the one person whom it fits', () => {
    expect(names('Senator Tom Hill left. The senator said "no".')).toEqual(['Tom Hill'])
    expect(names('Senator Ann Lee of Ohio left. The Ohio senator said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, a Kent expert on security, left. The Kent expert said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, the bank’s chief economist, left. The economist said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, a spokeswoman for Kent, left. The spokeswoman said “no”.')).toEqual(['Ann Lee'])
    expect(names('US President Ann Lee spoke. The US president said “no”.')).toEqual(['Ann Lee'])
    expect(names('Kent Prime Minister Ann Lee spoke. The prime minister said “no”.')).toEqual(['Ann Lee'])
    expect(names('Kent Bank manager Ann Lee said “no”. The manager said “yes”.')).toEqual(['Ann Lee', 'Ann Lee'])
    expect(names('Ann Lee, a baker, left. Kent baker Ann Lee said “no”.')).toEqual(['Ann Lee'])
    expect(names('Judge Ann Lee spoke. The judge said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, a baker, left. The baker said "no".')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, a baker, met Tom Hill, a baker. The baker said "no".')).toEqual(['baker'])
  })

  it('should find whom it fits where it begins with a capital, too', () => {
    expect(names('President Ann Lee spoke. “No,” the President said.')).toEqual(['Ann Lee'])
    expect(names('US President Ann Lee spoke. The US President said “no”.')).toEqual(['Ann Lee'])
    expect(names('Ann Lee, the bank’s CEO, left. “No,” said its CEO.')).toEqual(['Ann Lee'])
    expect(names('“No,” the bank’s CEO, Ann Lee, said. “Yes,” she said.')).toEqual(['Ann Lee', 'Ann Lee'])
    expect(names('“No,” said the Governor of Kent, Ann Lee.')).toEqual(['Ann Lee'])
    expect(speakers('“No,” said the Prime Minister.')).toEqual([
      {name: 'Prime Minister', mention: 'the Prime Minister', type: 'unnamed'}
    ])
    expect(names('Ann Zimmerman left. “No,” said Zimmerman.')).toEqual(['Ann Zimmerman'])
  })

  it('should tell two of one office apart', () => {
    const first = 'Ann Lee, the mayor of Kent, left.'
    expect(names(`${first} The mayor said “no”.`)).toEqual(['Ann Lee'])
    expect(names(`${first} The mayor of Leeds, Tom Hill, said “no”.`)).toEqual(['Tom Hill'])
    expect(names(`${first} Another mayor said “no”. “Yes,” said a mayor nearby.`)).toEqual([
      'Another mayor',
      'mayor nearby'
    ])
  })
})

describe('a type', () => {
  it('should be person for a name that begins with initials', () => {
    expect(speakers('JP Hill said “no”.')).toMatchObject([{name: 'JP Hill', type: 'person'}])
  })

  it('should be organization for bodies', () => {
    expect(speakers('The Kent Bank said "no". NATO said "no". The Kent office of trade said "no".')).toMatchObject([
      {name: 'Kent Bank', type: 'organization'},
      {name: 'NATO', type: 'organization'},
      {name: 'Kent office of trade', type: 'organization'}
    ])
    expect(speakers('The Kent Times said “no”. Hill & Lee said “no”.')).toMatchObject([
      {name: 'Kent Times', type: 'organization'},
      {name: 'Hill & Lee', type: 'organization'}
    ])
  })

  it('should be person where what introduces it begins with a capital', () => {
    expect(speakers('The Kent baker Ann Lee said “no”.')).toEqual([
      {name: 'Ann Lee', mention: 'The Kent baker Ann Lee', type: 'person', description: 'The Kent baker'}
    ])
  })

  it('should have no description of a name that another follows', () => {
    expect(speakers('Ann Lee, Kent, said “no”.\n\n> It is late.\n>\n> — Tom Hill, *The Bakers*')).toEqual([
      {name: 'Ann Lee', mention: 'Ann Lee', type: 'person'},
      {name: 'Tom Hill', mention: 'Tom Hill', type: 'person'}
    ])
  })

  it('should be person where an organization is whose', () => {
    expect(speakers('The Kent Post’s Ann Lee said “no”. The Kent Post said “yes”.')).toMatchObject([
      {name: 'Ann Lee', type: 'person'},
      {name: 'Kent Post', type: 'organization'}
    ])
  })

  it('should be person where an apposition names one', () => {
    expect(speakers('The chair of judges, Ann Lee, said “no”.')).toEqual([
      {name: 'Ann Lee', mention: 'The chair of judges', type: 'person', description: 'The chair of judges'}
    ])
    expect(names('The bank, the largest Swiss lender, said “no”.')).toEqual(['bank'])
    expect(speakers('It was "late", according to the Rovers captain, Tom Hill.')[0]).toMatchObject({
      name: 'Tom Hill',
      type: 'person'
    })
  })

  it('should be unnamed for a body without a name, and person for a name that a plural begins', () => {
    expect(speakers('The party said “no”. Musk said “yes”.')).toMatchObject([
      {name: 'party', type: 'unnamed'},
      {name: 'Musk', type: 'person'}
    ])
  })

  it('should be organization for names with a noun for a body', () => {
    expect(speakers('Kent City Council said “no”. The Bank of Kent said “no”.')).toMatchObject([
      {name: 'Kent City Council', type: 'organization'},
      {name: 'Bank of Kent', type: 'organization'}
    ])
  })

  it.each(['Agency', 'Commission', 'Department', 'Federation', 'International', 'Party'])(
    'should be organization for a name like Kent %s',
    body => {
      expect(speakers(`Kent ${body} said it was “late”.`)).toEqual([
        {name: `Kent ${body}`, mention: `Kent ${body}`, type: 'organization'}
      ])
    }
  )

  it('should be organization for names with "the"', () => {
    expect(names('The Kent Rifle Bank said “no”.')).toEqual(['Kent Rifle Bank'])
    expect(speakers('The Guild said "no". The U.N. said "yes".')).toMatchObject([
      {name: 'Guild', type: 'organization'},
      {name: 'U.N.', type: 'organization'}
    ])
  })

  it('should be unnamed for sources without a name', () => {
    expect(speakers('Critics said “no”. A Kent Bank official, who was not named, said “no”.')).toMatchObject([
      {name: 'Critics', type: 'unnamed'},
      {name: 'Kent Bank official', mention: 'A Kent Bank official', type: 'unnamed'}
    ])
    expect(speakers('“No,” a 43-year-old woman told the court.')).toMatchObject([
      {name: '43-year-old woman', type: 'unnamed'}
    ])
    expect(speakers('A spokesman for Tom Hill said “no”. Tom Hill’s lawyer said “no”.')).toMatchObject([
      {name: 'spokesman for Tom Hill', type: 'unnamed'},
      {type: 'unnamed'}
    ])
    expect(speakers('A spokesman for the agency said "no". Villagers said "yes".')).toMatchObject([
      {name: 'spokesman for the agency', type: 'unnamed'},
      {name: 'Villagers', type: 'unnamed'}
    ])
  })
})
