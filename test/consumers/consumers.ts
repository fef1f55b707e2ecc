import {bundler} from './bundle.ts'
import type {Consumer} from './consumer.ts'
import {runtime} from './runtime.ts'
import {bun, deno, jest, jestWithBabel, node, vitest, workerd} from './runtimes.ts'
import {typescript} from './typescript.ts'

const inNode = [{how: 'bundle, run in Node.js'}]
const inBrowser = [{how: 'page, in Chromium', page: 'index.html'}]
const byVite = [{how: 'page by Vite, in Chromium', page: 'index.html'}]

const withoutParse = ['article', 'helper', 'all'] as const

/** All that the package is tried with, in the order of the compatibility table. */
export const consumers: Consumer[] = [
  runtime('node', [node(20), node(22), node(24)]),
  typescript,
  runtime('bun', [bun]),
  runtime('deno', [deno]),
  runtime('workerd', [workerd]),
  runtime('jest', [jest]),
  runtime('jest-babel', [jestWithBabel]),
  runtime('vitest', [vitest]),
  bundler({name: 'esbuild', title: 'esbuild', tool: 'esbuild', outputs: inNode}),
  bundler({name: 'rollup', title: 'Rollup', tool: 'rollup', outputs: inNode}),
  bundler({name: 'webpack', title: 'webpack', tool: 'webpack', outputs: inNode}),
  bundler({name: 'vite', title: 'Vite', tool: 'vite', outputs: inBrowser}),
  bundler({name: 'parcel', title: 'Parcel', tool: 'parcel', outputs: inBrowser, does: withoutParse}),
  bundler({name: 'page', title: 'Import map', built: '.', outputs: inBrowser, does: withoutParse}),
  bundler({name: 'react', title: 'React', tool: 'react', outputs: byVite}),
  bundler({name: 'vue', title: 'Vue', tool: 'vue', outputs: byVite}),
  bundler({name: 'svelte', title: 'Svelte', tool: 'svelte', outputs: byVite}),
  bundler({
    name: 'astro',
    title: 'Astro',
    tool: 'astro',
    outputs: [
      {how: 'frontmatter of a page', page: 'server.html', onServer: true},
      {how: 'script of a page, in Chromium', page: 'client.html'}
    ]
  }),
  bundler({
    name: 'next',
    title: 'Next.js',
    tool: 'next',
    outputs: [
      {how: 'server component', page: 'server.html', onServer: true},
      {how: 'client component, in Chromium', page: 'client.html'}
    ]
  })
]
