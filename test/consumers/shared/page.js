// An app of a page.
import {lines} from './use.js'

const items = lines.map(line => Object.assign(document.createElement('li'), {textContent: line}))
const list = document.createElement('ul')
list.append(...items)
document.querySelector('main').append(list)
