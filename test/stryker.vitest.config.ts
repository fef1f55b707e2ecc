import {mergeConfig, type ViteUserConfig} from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that run against each mutant: those that `mutation.mjs` names for the part. */
const config: ViteUserConfig = mergeConfig({...base, test: {...base.test, include: []}}, {
  test: {
    include: JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[],
    typecheck: {enabled: false}
  }
} satisfies ViteUserConfig)

export default config
