// Builds the site from the packed tarball, serves it and prints its address.
//
//   npm run site -- --help
import {parseArgs} from 'node:util'
import {installSite, serveSite} from './serve.mjs'

const help = `Shows the article on a page, with all that the package finds in it.

  npm run site
  npm run site -- --port 8080
  npm run site -- --host          lets other devices on your network see it, a phone for example

  -p, --port NUMBER   the port to serve it on (default: 4173, or the next free one)
      --host          serve it to your network, not to this machine alone
  -h, --help          print this
`

/** Reads what was asked for. */
function readWords() {
  const {values} = parseArgs({
    options: {port: {type: 'string', short: 'p'}, host: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}}
  })
  const port = Number(values.port ?? 4173)
  if (Number.isInteger(port) && port > 0 && port < 65536) return {...values, port, strictPort: 'port' in values}
  throw new TypeError(`--port takes a number from 1 to 65535, got "${values.port}"`)
}

/** Does what was asked for. */
async function run({help: isHelpWanted, host = false, port, strictPort}) {
  if (isHelpWanted) return help
  installSite()
  const {address} = await serveSite({host, port, strictPort})
  return `The article is at ${address} (Ctrl+C stops)`
}

try {
  console.log(await run(readWords()))
} catch (error) {
  console.error(`${error.message}\n\n${help}`)
  process.exit(1)
}
