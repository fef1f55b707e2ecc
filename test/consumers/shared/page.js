// An app of a page.
import {lines} from './use.js'

for (const line of lines)
  document.querySelector('ul').append(Object.assign(document.createElement('li'), {textContent: line}))
