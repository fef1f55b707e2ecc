// Lists what users install besides the package, as a table in Markdown, and fails where any of it has an install script.
//
//   npm run dependencies
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

/** The folder of a package that another one, or the root, asks for: the nearest, as Node looks for it. */
function folderOf(name, from) {
  const nested = join(from, 'node_modules', name)
  if (packages[nested]) return nested
  return folderOf(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''))
}

/** Collects the folders of a package and of all that it depends on. */
function collect(folder, found = new Set()) {
  if (found.has(folder)) return found
  found.add(folder)
  for (const name of Object.keys(packages[folder].dependencies ?? {})) collect(folderOf(name, folder), found)
  return found
}

/** The bytes of a package's own files. */
function sizeOf(folder) {
  return readdirSync(join(root, folder), {recursive: true})
    .filter(file => !file.startsWith('node_modules'))
    .map(file => statSync(join(root, folder, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}

/** A row of the table. */
function row(name, folders) {
  const size = [...folders].reduce((sum, folder) => sum + sizeOf(folder), 0)
  return `| ${name} | ${folders.size} | ${Math.round(size / 1000).toLocaleString('en')} |`
}

const direct = Object.keys(packages[''].dependencies)
const all = new Set(direct.flatMap(name => [...collect(folderOf(name, ''))]))
const scripted = [...all].filter(folder => packages[folder].hasInstallScript)
console.log('| dependency | packages, its own included | kB |\n| --- | --- | --- |')
for (const name of direct) console.log(row(`\`${name}\``, collect(folderOf(name, ''))))
console.log(row('all, each once', all))
console.log(`\nInstall scripts: ${scripted.join(', ') || 'none'}`)
process.exitCode = scripted.length > 0 ? 1 : 0
