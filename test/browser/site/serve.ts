import type {TestProject} from 'vitest/node'
import {installSite, serveSite} from '../../site/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served. */
    address: string
  }
}

/** Serves the site, built with the packed package, to all tests. */
export default async function serve({provide}: TestProject): Promise<() => Promise<void>> {
  installSite()
  const {address, close} = await serveSite({port: 0})
  provide('address', address)
  return close
}
