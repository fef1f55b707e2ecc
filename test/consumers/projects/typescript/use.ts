// What a user writes, and what an editor tells of it.
import {article, getDisclaimer, getFigures, getMetadata, getQuotes, getSections, toText} from 'moscow-in-central-asia'
import {parseArticle} from 'moscow-in-central-asia/parse'

declare const console: {log: (text: string) => void}

const [author] = getMetadata().authors
const tree = parseArticle('"It rains," said John Doe.\n\n## A dry summer')

console.log(getQuotes()[0]?.speaker?.name ?? 'nobody')
console.log(author?.name ?? 'nobody')
for (const {id, role, title, wordCount} of getSections(tree)) console.log(`${id}: ${title ?? role}, ${wordCount} words`)
for (const figure of getFigures(article))
  console.log(figure.kind === 'number' ? `${figure.value} ${figure.unit ?? ''}` : (figure.credit ?? ''))
for (const {continued, cue, kind, speaker, text} of getQuotes(tree))
  console.log(`${text}, ${speaker?.mention ?? 'somebody'} ${cue ?? ''}: ${kind}, ${continued ? 'goes on' : 'begins'}`)
console.log(getDisclaimer().text)
console.log(toText(article.children[0]!))
