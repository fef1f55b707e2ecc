import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {markedRole} from '../../src/tree/role.ts'

const roleOf = (value: string, type = 'html'): unknown => markedRole({type, value} as RootContent)

test.each(['<!-- author -->', '<!--author-->', ' \n<!--\tauthor\n-->\n '])('should read the marker %j', value => {
  expect(roleOf(value)).toBe('author')
})

test.each(['a <!-- author -->', '<!-- author --> a', 'a<!-- author -->b', '<!-- author', '<!-- authors -->', ''])(
  'should not take %j for a marker',
  value => {
    expect(roleOf(value)).toBeUndefined()
  }
)

test('should read markers in HTML alone', () => {
  expect(roleOf('<!-- author -->', 'text')).toBeUndefined()
})
