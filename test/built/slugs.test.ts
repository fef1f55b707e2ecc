import {slug} from 'github-slugger'
import type {Heading, Root} from 'mdast'
import {expect, test} from 'vitest'
import {getSections} from '../../dist/helpers.js'

/** All characters, but for halves of surrogate pairs. */
const characters = Array.from({length: 0x110000}, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code))

/** The first character that Unicode 14 added: github-slugger's table was made from Unicode 13. */
const firstNewCharacter = '\u0870'

test('should slug each character as github-slugger does, letters newer than its table aside', () => {
  const isKept = (character: string): boolean => slug(character) !== ''
  const isNewLetter = (character: string): boolean =>
    character >= firstNewCharacter && !isKept(character) && /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u.test(character)

  const known = characters.filter(character => !isNewLetter(character))
  const lines = Array.from({length: Math.ceil(known.length / 1000)}, (_, line) =>
    known.slice(line * 1000, (line + 1) * 1000).join('')
  )
  const tree: Root = {
    type: 'root',
    children: lines.map((value): Heading => ({type: 'heading', depth: 2, children: [{type: 'text', value}]}))
  }
  const ids = getSections(tree).map(({id}) => id.replace(/^-\d+$/, ''))
  // A line break is a space to a heading, as it is in HTML.
  expect(ids).toEqual(lines.map(line => slug(line.replace(/\r\n?|\n/g, ' '))))
})
