import {expect, test} from 'vitest'
import {deepFreeze} from '../src/deep-freeze.ts'

test('should freeze lists and objects at any depth, and give back what it was given', () => {
  const value = {list: [{text: 'a', number: 7, nothing: null, missing: undefined}]}
  expect(deepFreeze(value)).toBe(value)
  for (const object of [value, value.list, value.list[0]]) expect(object).toSatisfy(Object.isFrozen)
  expect(value).toEqual({list: [{text: 'a', number: 7, nothing: null, missing: undefined}]})
})
