import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Section} from 'moscow-in-central-asia/helpers'
import {cut} from './cut.ts'

/** What a section without a title is called. */
const NAMES: Record<Section['role'], string> = {
  body: 'Lead',
  related: 'Related',
  author: 'About the author',
  disclaimer: 'Disclaimer'
}

/** All sections, in order, with how deep they nest. */
function flatten(sections: Section[], level = 0): Array<{section: Section; level: number}> {
  return sections.flatMap(section => [{section, level}, ...flatten(section.sections, level + 1)])
}

/** The words of the article's own text. */
export function countWords(sections: Section[]): number {
  const bodies = flatten(sections).filter(({section}) => section.role === 'body')
  return bodies.reduce((sum, {section}) => sum + section.wordCount, 0)
}

/** The sections with their lengths, each leading to its place. */
export function renderOutline(sections: Section[]): ElementContent[] {
  const entries = flatten(sections)
  if (entries.length === 0) return [h('p.none', 'No text yet.')]
  return [
    h('ol.outline', [
      ...cut(entries, ({level, section}) =>
        h('li', {dataLevel: String(Math.min(level, 3)), dataRole: section.role}, [
          h('a', {href: `#${section.id}`}, section.title ?? NAMES[section.role]),
          h('span.count', `${section.wordCount.toLocaleString('en')} words`)
        ])
      )
    ])
  ]
}
