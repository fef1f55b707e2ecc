import type {Consumer, Row} from './consumer.ts'
import type {Project} from './project.ts'
import {assertShown, putUse, type Program} from './uses.ts'

/** A program that a runtime runs. */
interface Run {
  command: string
  /** What it has to print. */
  shows: Program
}

/** A program that runs JavaScript, of one version. */
export interface Runtime {
  /** As its makers write it: "Node.js". */
  title: string
  /** The package whose version is told. */
  tool: string
  /** What is done with the package. */
  how: string
  runs: Run[]
}

/** One version of a runtime runs the project's programs. */
async function tryRuntime(project: Project, {title, tool, how, runs}: Runtime): Promise<Row> {
  for (const {command, shows} of runs) assertShown(await project.run(command), shows)
  return {what: `${title} ${await project.version(tool)}`, how}
}

/** A runtime, in one version or more, one after the other. */
export function runtime(name: string, runtimes: Runtime[]): Consumer {
  const check = async (project: Project): Promise<Row[]> => {
    await putUse(project.folder, 'all')
    await project.script('setup')
    const rows: Row[] = []
    for (const each of runtimes) rows.push(await tryRuntime(project, each))
    return rows
  }
  return {name, check}
}
