import type {Project} from './project.ts'
import type {Use} from './uses.ts'

/** One line of the compatibility table: something that the package was used with, and how that went. */
export interface Row {
  /** Its name and its version: "Vite 8.3.8". */
  what: string
  /** What was done with it, as Markdown: "`import`, `require()`". */
  how: string
  /** Bytes that each use adds to the bundle, gzipped; absent where nothing is bundled. */
  sizes?: Partial<Record<Use, number>>
}

/** A program that the package is used with. */
export interface Consumer {
  /** Its folder in `projects`, and its word on the command line. */
  name: string
  /** Uses the package in an installed copy of the project; throws where something is not as it must be. */
  check: (project: Project) => Promise<Row[]>
}
