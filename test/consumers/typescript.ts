import {join} from 'node:path'
import type {Consumer, Row} from './consumer.ts'
import {assertDocumented} from './language-service.ts'
import type {Project} from './project.ts'
import {assertShown} from './uses.ts'

/** Versions of TypeScript, and whether each lets CommonJS import ESM. */
const versions: Array<[version: string, commonjs: boolean]> = [
  ['5.4', false],
  ['5.8', true],
  ['5.9', true],
  ['7', true]
]

/** One version of TypeScript compiles the project in each way, and what it writes is run. */
async function tryVersion(project: Project, version: string, commonjs: boolean): Promise<Row> {
  const compile = (settings: string): Promise<string> =>
    project.run(`node node_modules/typescript-${version}/bin/tsc --project tsconfig.${settings}.json`)

  for (const resolution of ['bundler', 'nodenext']) {
    await compile(resolution)
    assertShown(await project.run(`node built-${resolution}/use.js`), 'typescript')
  }
  if (commonjs) {
    await compile('commonjs')
    assertShown(await project.run('node built-commonjs/use.cjs'), 'typescript')
  } else {
    const complaint = await compile('commonjs').catch(String)
    if (!complaint.includes('TS1479')) throw new Error(`TypeScript ${version} takes CommonJS too`)
  }
  return {
    what: `TypeScript ${await project.version(`typescript-${version}`)}`,
    how: `\`bundler\`, \`nodenext\`${commonjs ? ', CommonJS output' : ''}`
  }
}

/** TypeScript: compilers of several versions, and the language service that editors ask. */
export const typescript: Consumer = {
  name: 'typescript',
  check: async project => {
    // The project has an older one, so that trees of two copies of the types meet.
    await project.version('moscow-in-central-asia/node_modules/@types/mdast')
    assertDocumented(join(project.folder, 'types.ts'))
    const rows: Row[] = []
    for (const [version, commonjs] of versions) rows.push(await tryVersion(project, version, commonjs))
    return rows
  }
}
