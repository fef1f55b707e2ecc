// Every entry of the package, as ESM.
import {getQuotes} from 'moscow-in-central-asia'
import article from 'moscow-in-central-asia/article.json' with {type: 'json'}
import {getMetadata} from 'moscow-in-central-asia/helpers'
import manifest from 'moscow-in-central-asia/package.json' with {type: 'json'}
import {toHtml} from 'moscow-in-central-asia/html'
import {toJsonLd} from 'moscow-in-central-asia/json-ld'
import {parseArticle} from 'moscow-in-central-asia/parse'

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
