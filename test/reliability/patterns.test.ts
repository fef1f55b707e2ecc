import {analyse} from 'scslre'
import {expect, test, vi} from 'vitest'

/** The patterns that the helpers build when they are loaded. The linter sees only those that stand in the code. */
async function builtPatterns(): Promise<RegExp[]> {
  const patterns: RegExp[] = []
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (target, parameters: [string, string?]) => {
        const pattern = new target(...parameters)
        patterns.push(pattern)
        return pattern
      }
    })
  )
  await import('../../src/helpers.ts')
  vi.unstubAllGlobals()
  return patterns
}

test('should build no pattern that backtracks exponentially', async () => {
  const patterns = await builtPatterns()
  expect(patterns.length).toBeGreaterThan(20)
  for (const {source, flags} of patterns) {
    // Which groups have indices changes no match, and the analysis does not know that flag.
    const {reports} = analyse({source, flags: flags.replace('d', '')})
    expect(
      reports.filter(({exponential}) => exponential),
      source
    ).toEqual([])
  }
})

test('should tell such a pattern', () => {
  expect(analyse({source: '^(?:[ab]|[bc].*?,)*x', flags: ''}).reports.some(({exponential}) => exponential)).toBe(true)
})
