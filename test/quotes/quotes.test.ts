import {describe, expect, it} from 'vitest'
import type {Quote} from '../../src/quotes/quote.ts'
import {getQuotes} from '../../src/quotes/quotes.ts'
import {fromMarkdown} from '../markdown.ts'

/** The quotes of a Markdown text. */
const read = (markdown: string): Quote[] => getQuotes(fromMarkdown(markdown))

/** What is quoted, and who says it. */
const said = (markdown: string): Array<[string, string | undefined]> =>
  read(markdown).map(({text, speaker}) => [text, speaker?.name])

describe('getQuotes', () => {
  it('should give a quote in full', () => {
    expect(read('# Title\n\nAnn Lee, a baker, said bread is "a kind of hope."')).toEqual([
      {
        path: [1],
        sectionId: 'lead',
        start: 32,
        end: 49,
        kind: 'partial',
        text: 'a kind of hope.',
        speaker: {name: 'Ann Lee', mention: 'Ann Lee', type: 'person', description: 'a baker'},
        cue: 'said',
        continued: false
      }
    ])
  })

  it('should give none where nothing is quoted', () => {
    expect(read('')).toEqual([])
    expect(read('Bread is hope. Ann said so.')).toEqual([])
  })

  it('should not take characters of a text for its own separators', () => {
    const value = 'It\fis \0late. "No\vway," said Ann.'
    expect(getQuotes({type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]})).toMatchObject(
      [{text: 'No\vway', start: 13, end: 22, speaker: {name: 'Ann'}}]
    )
  })

  it('should keep its place after a word that is nothing but a space', () => {
    expect(said('Ann said \u3000 on Monday it was “late”.')).toEqual([['late', 'Ann']])
  })

  it('should read quotations between which there is nothing but space', () => {
    expect(said('“No.”&nbsp;\n\n&nbsp;&nbsp;&nbsp;“Yes.”')).toEqual([
      ['No.', undefined],
      ['Yes.', undefined]
    ])
  })

  it('should throw on what is no root', () => {
    expect(() => getQuotes('text' as never)).toThrow('getQuotes: expected an mdast root')
  })

  it('should read list items and table cells, and no headings, code or link targets', () => {
    const markdown = `## "Not this"

- "One," said Ann Lee.

| a | b |
| - | - |
| "Two," said Tom Hill. | \`"three"\` |

    "four"

See [it](https://example.com "five").`
    expect(said(markdown)).toEqual([
      ['One', 'Ann Lee'],
      ['Two', 'Tom Hill']
    ])
  })

  it('should have the marks at start and end, and the text between them', () => {
    const [quote] = read('Ann said **it was "so *very* late," and** left.')
    expect(quote).toMatchObject({start: 16, end: 31, text: 'so very late'})
  })
})

describe('the kind of a quote', () => {
  it('should be direct for a whole sentence', () => {
    expect(read('"We are late," said Ann. "Are we?" asked Tom.').map(({kind}) => kind)).toEqual(['direct', 'direct'])
  })

  it('should be direct for a whole sentence of nobody', () => {
    expect(read('“It is late.” Rain fell.')).toMatchObject([{kind: 'direct'}])
  })

  it('should be direct also with the comma outside', () => {
    expect(read("'We are late', Ann said. „Ja“, said Tom.").map(({kind}) => kind)).toEqual(['direct', 'direct'])
  })

  it('should be direct also with the period outside', () => {
    expect(read('Ann said, "We are late". "It was dark".').map(({kind}) => kind)).toEqual(['direct', 'direct'])
    expect(read('Ann called it "Madness".')[0]).toMatchObject({kind: 'partial'})
  })

  it('should be direct also with spaces inside of its marks', () => {
    expect(read('« We are late », said Ann.')[0]).toMatchObject({kind: 'direct', text: 'We are late'})
    expect(read('It was « late », said Ann.')[0]).toMatchObject({kind: 'partial', text: 'late'})
  })

  it('should be direct also where it is broken off', () => {
    expect(read('“It is –” Ann said.')[0]).toMatchObject({kind: 'direct'})
    expect(read('“It is—” Ann said.')[0]).toMatchObject({kind: 'direct'})
  })

  it('should be direct also with more marks at its end', () => {
    expect(read('Ann said: “It is ‘late.’”')[0]).toMatchObject({kind: 'direct'})
  })

  it('should be partial for a fragment that someone said', () => {
    expect(read('“Oh, a” Ann said.')[0]).toMatchObject({kind: 'partial'})
    expect(read('Ann called it “No. 1”, and left.')[0]).toMatchObject({kind: 'partial'})
    expect(read('Ann said: “Late” and left.')[0]).toMatchObject({kind: 'partial'})
    expect(read('Ann called it “Madness”, and left.')[0]).toMatchObject({kind: 'partial', cue: 'called'})
    expect(read('Ann called it "a mess" and left.')[0]).toMatchObject({kind: 'partial', cue: 'called'})
  })

  it('should be a term where nobody is quoted', () => {
    for (const text of [
      'The "gig economy" grows.',
      'Dwayne "The Rock" Johnson came.',
      'Ann spoke on "Good Morning Kent" today.',
      'So-called “smart meters” are here.',
      'It is known as the “bedroom tax”.',
      'Ann Lee, known as “the fixer,” said: “No.”',
      'In “The Long Walk,” Ann Lee writes that life is “a river”.',
      '“The Long Walk” author Ann Lee said: “No.”',
      'When “The Long Walk” came out, Ann Lee said she would read it.',
      'Ann told “Kent Tonight” that it was “late”.',
      'Ann Lee, nicknamed “Tiny”, left.',
      'The film “Blue”, which won a prize, is out.',
      'Tom “Slim” Hill said no.',
      'Tom “Slim” Hill is a star, said Ann.',
      'Police said Tom “Slim” Hill left.',
      'Tom “Slim” Hill, a star, is fit, according to Ann.',
      'Ann walked in wearing a “Vote Yes” badge.',
      'The band released “Run for the Hills” in May, Ann said.',
      'A law called "the fence" passed.',
      'Ann keeps a list entitled “Things that went wrong here”.',
      'Ann saw “The Long Walk.”'
    ]) {
      const [quote] = read(text)
      expect(quote).toMatchObject({kind: 'term'})
      expect(quote).not.toHaveProperty('speaker')
      expect(quote).not.toHaveProperty('cue')
    }
  })
})
