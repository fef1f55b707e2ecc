import type {Nodes, Root} from 'mdast'

/** Says in a word or two what was given in place of what was expected. */
export function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  return 'type' in value ? `a node of type ${String(value.type)}` : 'an object'
}

/** Throws unless `isRight`: a TypeError that names the function, what it expects and what it got. */
function assert(isRight: boolean, caller: string, expected: string, value: unknown): void {
  if (isRight) return
  const hint = typeof value === 'string' ? '; parseArticle makes one of Markdown' : ''
  throw new TypeError(`${caller}: expected an mdast ${expected}, got ${describe(value)}${hint}`)
}

/** Throws a TypeError unless a value is an mdast root. */
export function assertRoot(value: unknown, caller: string): asserts value is Root {
  const node = value as Partial<Root> | null | undefined
  assert(node?.type === 'root' && Array.isArray(node.children), caller, 'root', value)
}

/** Throws a TypeError unless a value is a node. */
export function assertNode(value: unknown, caller: string): asserts value is Nodes {
  assert(typeof (value as Partial<Nodes> | null | undefined)?.type === 'string', caller, 'node', value)
}
