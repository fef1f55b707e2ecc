import type {Runtime} from './runtime.ts'

/** Node.js of one major version, which the project brings. */
export function node(major: number): Runtime {
  const tool = `node-${major}-${process.platform}-${process.arch}`
  const program = `node_modules/${tool}/bin/node`
  return {
    title: 'Node.js',
    tool,
    how: '`import`, `require()`, the command',
    runs: [
      {command: `${program} print.js`, shows: 'all'},
      {command: `${program} entries.js`, shows: 'entries'},
      {command: `${program} entries.cjs`, shows: 'entries'},
      {command: `${program} node_modules/moscow-in-central-asia/dist/cli.js`, shows: 'command'}
    ]
  }
}

/** Bun, as its platform's package brings it. */
export const bun: Runtime = {
  title: 'Bun',
  tool: 'bun',
  how: '`import`, `require()`',
  runs: [
    {command: 'bun print.js', shows: 'all'},
    {command: 'bun entries.js', shows: 'entries'},
    {command: 'bun entries.cjs', shows: 'entries'}
  ]
}

/** Deno: the dependencies of `./parse` look into its environment. */
export const deno: Runtime = {
  title: 'Deno',
  tool: 'deno',
  how: '`import`, without permissions; `./parse` with `--allow-env`',
  runs: [
    {command: 'deno run print.js', shows: 'all'},
    {command: 'deno run --allow-env entries.js', shows: 'entries'}
  ]
}

/** Jest, which loads ESM where Node.js lets it (`--experimental-vm-modules`). */
export const jest: Runtime = {
  title: 'Jest',
  tool: 'jest',
  how: '`import`, with `--experimental-vm-modules`',
  runs: [
    {
      command: 'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js',
      shows: 'tests'
    }
  ]
}

/** Jest without that, where Babel turns tests, and what they import, into CommonJS. */
export const jestWithBabel: Runtime = {
  title: 'Jest',
  tool: 'jest',
  how: '`import`, by Babel, with `transformIgnorePatterns`',
  runs: [{command: 'jest', shows: 'tests'}]
}

/** Vitest. */
export const vitest: Runtime = {
  title: 'Vitest',
  tool: 'vitest',
  how: '`import`',
  runs: [{command: 'vitest run --globals', shows: 'tests'}]
}

/** What Cloudflare runs Workers with. */
export const workerd: Runtime = {
  title: 'workerd',
  tool: 'workerd',
  how: 'a Worker, bundled by esbuild',
  runs: [
    {command: 'workerd test worker.capnp', shows: 'entries'},
    {command: 'workerd test worker.capnp', shows: 'all'}
  ]
}
