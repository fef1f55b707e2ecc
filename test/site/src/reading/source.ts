import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Metadata} from 'moscow-in-central-asia/helpers'

/** Who publishes an article and who wrote it, as far as it tells. */
export function renderSource(metadata: Metadata | undefined): ElementContent[] {
  const {authors = [], datePublished, publisher} = metadata ?? {}
  const names = new Intl.ListFormat('en').format(authors.map(({name}) => name))
  return [
    ...(publisher ? [h('span.publisher', publisher.name)] : []),
    ...(names ? [h('span', `By ${names}`)] : []),
    ...(datePublished ? [h('time', {dateTime: datePublished}, datePublished)] : [])
  ]
}
