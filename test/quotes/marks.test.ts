import {describe, expect, it} from 'vitest'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** What is quoted, and who says it. */
const said = (markdown: string): Array<[string, string | undefined]> =>
  getQuotes(fromMarkdown(markdown)).map(({text, speaker}) => [text, speaker?.name])

/** What is quoted. */
const texts = (markdown: string): string[] => said(markdown).map(([text]) => text)

describe('double marks', () => {
  it('should be straight and curly, also mixed', () => {
    expect(texts('"One," said Ann. “Two,” said Ann. “Three," said Ann. It was “four".')).toEqual([
      'One',
      'Two',
      'Three',
      'four'
    ])
  })

  it('should end with the paragraph where « and „ do not close', () => {
    expect(said('Ann Lee said: «It is late.\n\nTom sat.»')).toEqual([['It is late.', 'Ann Lee']])
    expect(said('Ann Lee said: „It is late.\n\nTom sat.“')).toEqual([['It is late.', 'Ann Lee']])
  })

  it('should be « » and „ “', () => {
    expect(said('« Oui », said Jean Petit. „Ja“, replied Hans Groß.')).toEqual([
      ['Oui', 'Jean Petit'],
      ['Ja', 'Hans Groß']
    ])
  })

  it('should stay in their paragraph, and have words between them', () => {
    expect(texts('"One.\n\nTwo," said Ann.')[0]).toBe('One.')
    expect(texts('"" and “” and „')).toEqual([])
  })

  it('should not be inches, feet or attributes', () => {
    expect(said(`He is 6'5" and the board is 12" long and a="b".`)).toEqual([])
    expect(said(`The 13" and 15" screens sell, the 6' 2" door does not.`)).toEqual([])
    expect(texts(`The 6'4" striker left. “Great,” said Tom Hill.`)).toEqual(['Great'])
  })

  it('should not be closed by inches', () => {
    expect(said(`"He is 6'5" and quick," said Tom Hill.`)).toEqual([[`He is 6'5" and quick`, 'Tom Hill']])
    expect(said('“He is 6’11”. Is he quick?” said Tom Hill.')).toEqual([['He is 6’11”. Is he quick?', 'Tom Hill']])
    expect(texts('Tom Hill sang “Summer of ’69” and left.')).toEqual(['Summer of ’69'])
  })
})

describe('single marks', () => {
  it.each([
    ["'The players' union isn't wrong,' Tom Hill said.", "The players' union isn't wrong"],
    ['‘It’s the farmers’ land and they’ll fight,’ said Tom Hill.', 'It’s the farmers’ land and they’ll fight'],
    ["'I can't say more: the drivers' strike is on,' Tom Hill said.", "I can't say more: the drivers' strike is on"],
    ["José's sister left. Tom Hill, the boys' father, said: 'We did it.'", 'We did it.'],
    ["Tom Hill called it 'Kent's worst-kept secret'.", "Kent's worst-kept secret"],
    ['Tom Hill said: ‘We did it, y’know, for ’em and for us.’', 'We did it, y’know, for ’em and for us.'],
    ["'I love rock 'n' roll,' Tom Hill said.", "I love rock 'n' roll"],
    ['‘I love rock ’n’ roll,’ Tom Hill said.', 'I love rock ’n’ roll']
  ])('should be told from apostrophes inside: %s', (markdown, text) => {
    expect(said(markdown)).toEqual([[text, 'Tom Hill']])
  })

  it('should close after an "s" where another quotation opens later', () => {
    expect(said('They call them ‘ghost buses’, as ever. ‘I’ve waited,’ said Tom Hill.')).toEqual([
      ['ghost buses', 'They'],
      ['I’ve waited', 'Tom Hill']
    ])
    expect(said("They call them 'ghost buses', as ever. 'We've waited,' said Tom Hill.")).toEqual([
      ['ghost buses', 'They'],
      ["We've waited", 'Tom Hill']
    ])
  })

  it('should close after an "s" before a plural possessive outside', () => {
    expect(said("Tom Hill said the 'rumours' were false. The players' union agreed.")).toEqual([
      ['rumours', 'Tom Hill']
    ])
    expect(texts('It is the bosses’ fault, not the ‘lads’ on the farmers’ side.')).toEqual(['lads'])
    expect(texts("The cafe, 'Ma Baker's', closed after the owners' dispute.")).toEqual(["Ma Baker's"])
    expect(texts("The 'bosses', as the players' union calls them, left.")).toEqual(['bosses'])
    expect(said("Tom Hill called it 'the owners' demands', and left.")).toEqual([["the owners' demands", 'Tom Hill']])
  })

  it('should have possessives inside also where speech goes on in the next paragraph', () => {
    expect(said("Tom Hill said: 'We came.\n\n'They took my parents' photos.\n\n'They left.'")).toEqual([
      ['We came.', 'Tom Hill'],
      ["They took my parents' photos.", 'Tom Hill'],
      ['They left.', 'Tom Hill']
    ])
  })

  it('should be told from apostrophes outside', () => {
    expect(said("It's the '70s and rock 'n' roll.")).toEqual([])
    expect(said("The teachers' pay and the nurses' hours were cut. It isn't fair, y'know.")).toEqual([])
    expect(said("Tom Hill said the workers' deal was 'fair' and the bosses' was 'not'.")).toEqual([
      ['fair', 'Tom Hill'],
      ['not', 'Tom Hill']
    ])
  })
})

describe('nested marks', () => {
  it('should stay in the text', () => {
    expect(said('“He told me “no” twice,” said Ann. "I said \'yes\' once," said Tom.')).toEqual([
      ['He told me “no” twice', 'Ann'],
      ["I said 'yes' once", 'Tom']
    ])
    expect(said('"We say “no” and “never” here," said Tom.')).toEqual([['We say “no” and “never” here', 'Tom']])
    expect(texts('\'She called it "a joke" and left,\' said Tom Hill.')).toEqual(['She called it "a joke" and left'])
    expect(texts('“My father said, ‘Never look back,’ and I did not,” said Ann.')).toEqual([
      'My father said, ‘Never look back,’ and I did not'
    ])
  })

  it('should end together with the outer ones', () => {
    expect(texts('"He kept saying \'It is fine,\'" Ann said.')).toEqual(["He kept saying 'It is fine,'"])
    expect(said('"He kept saying \'It is fine,\' " the mayor said.')).toEqual([
      ["He kept saying 'It is fine,'", 'mayor']
    ])
  })
})

describe('marks', () => {
  it.each([
    ['“One.” Ann left.', 'One.'],
    ['Ann called it “madness.”', 'madness.'],
    ['Ann called it ‘brave’.', 'brave'],
    ['Ann called it “mad”, and left.', 'mad'],
    ['“They [the owners] knew,” Ann said.', 'They [the owners] knew'],
    ['“[They] have … failed us — again,” Ann said.', '[They] have … failed us — again'],
    ['"... And we waited . . . and left," Ann said.', '... And we waited . . . and left'],
    ['"We cannot just--" Ann said.', 'We cannot just--']
  ])('should keep the punctuation of speech, but no closing comma: %s', (markdown, text) => {
    expect(texts(markdown)).toEqual([text])
  })

  it.each([
    ['“We *never* said that,” [Tom Hill](https://example.com) said.', 'We never said that'],
    ['*"We never said that,"* Tom Hill said.', 'We never said that'],
    ['"Read [the report](https://example.com "no title")," Tom Hill said.', 'Read the report'],
    ['"It is  \nlate," said Tom Hill.', 'It is\nlate']
  ])('should be read across emphasis, links and hard breaks: %s', (markdown, text) => {
    expect(said(markdown)).toEqual([[text, 'Tom Hill']])
  })

  it('should end with the paragraph where they do not close', () => {
    expect(getQuotes(fromMarkdown('Ann said: "It is late'))[0]).toMatchObject({
      text: 'It is late',
      start: 10,
      end: 21,
      kind: 'direct'
    })
    expect(texts('“We are ready, Ann said.\n\n“We go,” Ann said.')[1]).toBe('We go')
  })
})
