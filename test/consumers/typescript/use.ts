// What a user writes. It compiles without a cast, and prints what the package promises.
import type {Root} from 'mdast'
import {
  article,
  getDisclaimer,
  getFigures,
  getMetadata,
  getQuotes,
  getSections,
  toText,
  type Article,
  type NumberFigure,
  type Section,
  type Speaker
} from 'moscow-in-central-asia'
import json from 'moscow-in-central-asia/article.json' with {type: 'json'}
import * as helpers from 'moscow-in-central-asia/helpers'
import {parseArticle} from 'moscow-in-central-asia/parse'

declare const console: {log: (text: string) => void}

const root: Root = article
const own: Article = parseArticle('# Title\n\n"It works," said Jane Roe.')
const again: Article = json

const ids: string[] = getSections().map((section: Section) => section.id)
const speakers: Array<Speaker | undefined> = getQuotes(root).map(quote => quote.speaker)
const numbers: NumberFigure[] = getFigures(article, 'number')
const credits = getFigures().map(figure => (figure.kind === 'image' ? figure.credit : figure.value))

console.log(
  JSON.stringify({
    title: getMetadata().title,
    sections: ids,
    speakers: speakers.map(speaker => speaker?.name ?? null),
    numbers: numbers.map(({text}) => text),
    credit: credits.find(credit => typeof credit === 'string'),
    disclaimer: getDisclaimer().nodes.length,
    own: helpers.getQuotes(own).map(({cue, speaker, text}) => [text, cue, speaker?.name]),
    language: helpers.getMetadata(own)?.language,
    same: JSON.stringify(again) === JSON.stringify(article) && toText(again) === toText(article)
  })
)
