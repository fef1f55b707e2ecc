import type {ViteUserConfig} from 'vitest/config'
import shared from '../vitest.config.ts'

const config: ViteUserConfig = {
  plugins: shared.plugins ?? [],
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/find-browser.ts', 'test/browser/site/serve.ts'],
    // One browser at a time.
    fileParallelism: false,
    expect: {poll: {timeout: 20_000}},
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
}

export default config
