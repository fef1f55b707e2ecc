// An app of a terminal.
import {lines} from './use.js'

console.log(lines.join('\n'))
