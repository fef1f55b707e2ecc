import {mergeConfig, type ViteUserConfig} from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that run against each mutant of `src`: those that read `src` itself, and are quick. */
const config: ViteUserConfig = mergeConfig(base, {
  test: {
    exclude: ['test/built/**', 'test/reliability/{articles,length}.test.ts'],
    typecheck: {enabled: false}
  }
} satisfies ViteUserConfig)

export default config
