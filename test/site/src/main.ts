import {startEditor} from './editor.ts'
import {createView} from './view.ts'

startEditor(createView(document.getElementById('readingColumn')!))
