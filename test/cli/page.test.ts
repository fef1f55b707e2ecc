import {expect, test} from 'vitest'
import {clean, clip} from '../../src/cli/page.ts'

test('should keep control characters and turns of direction from the terminal', () => {
  expect(clean(' \u001b[31mred\u202E\u2066\n\n  text\u0007 ')).toBe('[31mred text')
})

test('should clip a text at a word, where it is too long', () => {
  expect(clip('one two', 7)).toBe('one two')
  expect(clip('one two three', 9)).toBe('one two …')
  expect(clip('one two three', 10)).toBe('one two …')
  expect(clip('one two three', 5)).toBe('one …')
})

test('should show no more of a text than it is asked for', () => {
  for (let length = 2; length < 13; length++) {
    const clipped = clip('one two three', length)
    expect(clipped).toMatch(/ …$/)
    expect(clipped.slice(0, -2).length).toBeLessThanOrEqual(length)
  }
})

test('should clip a text without spaces where it is too long, and halve no character', () => {
  expect(clip('今天下雨明天也下雨', 4)).toBe('今天下雨 …')
  expect(clip('rainrain rain', 6)).toBe('rainra …')
  expect(clip('🌧🌧🌧🌧', 5)).toBe('🌧🌧 …')
})
