// What a user of CommonJS writes: the output calls `require()`.
import {getFigures, getQuotes} from 'moscow-in-central-asia'
import {getSections} from 'moscow-in-central-asia/helpers'
import {parseArticle} from 'moscow-in-central-asia/parse'

declare const console: {log: (text: string) => void}

const tree = parseArticle('"It rains," said John Doe.\n\n## A dry summer')

console.log(getQuotes()[0]?.speaker?.name ?? 'nobody')
for (const {id, title} of getSections(tree)) console.log(`${id}: ${title ?? ''}`)
for (const figure of getFigures(undefined, 'number')) console.log(`${figure.value} ${figure.unit ?? ''}`)
for (const {text} of getQuotes(tree)) console.log(text)
