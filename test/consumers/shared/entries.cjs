// Every entry of the package, as CommonJS.
const {getQuotes} = require('moscow-in-central-asia')
const article = require('moscow-in-central-asia/article.json')
const {getMetadata} = require('moscow-in-central-asia/helpers')
const manifest = require('moscow-in-central-asia/package.json')
const {toHtml} = require('moscow-in-central-asia/html')
const {toJsonLd} = require('moscow-in-central-asia/json-ld')
const {parseArticle} = require('moscow-in-central-asia/parse')

const draft = parseArticle('---\nauthor: Jane Roe\n---\n\n"It rains," said John Doe.')

console.log(
  [
    manifest.name,
    getMetadata(article).title,
    getQuotes()[0].speaker.name,
    getMetadata(draft).authors[0].name,
    getQuotes(draft)[0].speaker.name,
    toHtml(draft),
    toJsonLd(draft)['@type']
  ].join('\n')
)
