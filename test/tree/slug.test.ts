import fc from 'fast-check'
import GithubSlugger, {slug} from 'github-slugger'
import {expect, test} from 'vitest'
import {createSlugger, slugOf} from '../../src/tree/slug.ts'

/** The ids of headings, in order. */
function ids(headings: string[]): string[] {
  const slug = createSlugger()
  return headings.map(heading => slug(slugOf(heading)))
}

/** The ids that GitHub gives them. */
function githubIds(headings: string[]): string[] {
  const slugger = new GithubSlugger()
  return headings.map(heading => slugger.slug(heading))
}

test('should name headings as GitHub does', () => {
  const headings = [
    'A "dry" summer',
    'A dry summer',
    'Ünïcode & more!',
    '',
    '',
    '__proto__',
    '__proto__',
    'constructor'
  ]
  expect(ids(headings)).toEqual(githubIds(headings))
  expect(ids(headings).slice(0, 3)).toEqual(['a-dry-summer', 'a-dry-summer-1', 'ünïcode--more'])
})

test('should count as GitHub does, whatever the order', () => {
  const headings = fc.array(fc.constantFrom('a', 'A', 'a-1', 'a 1', 'a-1-1', 'a-2', 'b', ''), {maxLength: 20})
  fc.assert(
    fc.property(headings, list => {
      expect(ids(list)).toEqual(githubIds(list))
      expect(new Set(ids(list)).size).toBe(list.length)
    })
  )
})

test('should keep each character that github-slugger keeps, and letters newer than its table', () => {
  // The first character that Unicode 14 added: github-slugger's table was made from Unicode 13.
  const firstNewCharacter = 0x0870
  const isNewLetter = (code: number, character: string): boolean =>
    code >= firstNewCharacter && slug(character) === '' && /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u.test(character)

  const lines: string[] = []
  for (let code = 0; code < 0x110000; code++) {
    const character = String.fromCodePoint(code)
    if (code % 1000 === 0) lines.push('')
    // Half of a surrogate pair is no character, and could make one with its neighbour.
    const isHalf = code >= 0xd800 && code < 0xe000
    if (!isHalf && !isNewLetter(code, character)) lines.push(`${lines.pop() ?? ''}${character}`)
  }
  expect(lines.map(slugOf)).toEqual(lines.map(line => slug(line)))
})
