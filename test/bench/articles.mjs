import {article} from '../../dist/index.js'

/** The embedded article, its nodes the given number of times. */
export function repeat(times) {
  return {type: 'root', children: Array.from({length: times}, () => structuredClone(article.children)).flat()}
}

/** As many articles as asked for, no two next to each other alike: the embedded one, begun further on each time. */
export function vary(count) {
  return Array.from({length: count}, (_, index) => {
    const children = structuredClone(article.children)
    return {
      type: 'root',
      children: [...children.slice(index % children.length), ...children.slice(0, index % children.length)]
    }
  })
}
