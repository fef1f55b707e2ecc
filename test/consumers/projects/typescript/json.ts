// The tree as JSON is an article too, and JSON-LD tells of it.
import type {Article} from 'moscow-in-central-asia'
import json from 'moscow-in-central-asia/article.json' with {type: 'json'}
import {toJsonLd} from 'moscow-in-central-asia/json-ld'

export const embedded: Article = json
export const headline: unknown = toJsonLd(embedded, {url: 'https://paper.example/rain'}).headline
