import {readFileSync} from 'node:fs'
import type {ViteUserConfig} from 'vitest/config'
import {compileArticle} from '../content/compile.ts'

const config: ViteUserConfig = {
  plugins: [
    {
      name: 'compile-article',
      enforce: 'pre',
      load: id => {
        return id.endsWith('/article.md') ? compileArticle(readFileSync(id, 'utf8')) : undefined
      }
    }
  ],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/consumers/**', 'test/site/**'],
    setupFiles: ['test/seed.ts'],
    // Only to end a run that hangs: what a test takes depends on the machine.
    testTimeout: 300_000,
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text'],
      thresholds: {100: true}
    },
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts']
    }
  }
}

export default config
