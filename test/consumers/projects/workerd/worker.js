import './entries.js'
import {lines} from './use.js'

export default {
  test() {
    console.log(lines.join('\n'))
  }
}
