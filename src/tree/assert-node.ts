import type {Nodes, Root} from 'mdast'

/** Says in a few words what a value is, for an error message. */
function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return `a string (${JSON.stringify(value.length > 30 ? value.slice(0, 30) + '…' : value)})`
  if (typeof value !== 'object') return typeof value
  return 'type' in value ? `a node of type ${JSON.stringify(value.type)}` : 'an object without a type'
}

/** Throws a TypeError that names the helper and what it got, unless that is an mdast root. */
export function assertRoot(value: unknown, helper: string): asserts value is Root {
  const node = value as Partial<Root> | null | undefined
  if (node?.type === 'root' && Array.isArray(node.children)) return
  throw new TypeError(
    `${helper}: expected an mdast root ({type: 'root', children: […]}), got ${describe(value)}.` +
      (typeof value === 'string' ? " For Markdown, use parseArticle of 'moscow-in-central-asia/parse' first." : '')
  )
}

/** Throws a TypeError that says what `toText` got, unless that is a node. */
export function assertNode(value: unknown): asserts value is Nodes {
  if (typeof (value as Partial<Nodes> | null | undefined)?.type === 'string') return
  throw new TypeError(`toText: expected an mdast node ({type: …}), got ${describe(value)}.`)
}
