import type {Nodes, Root} from 'mdast'

/**
 * How many levels of nesting a tree may have.
 *
 * Articles nest a dozen levels at most. Reading a tree recurses, so a limit turns hostile input, and trees that hold
 * themselves, into a clear error well before the stack of any runtime overflows.
 */
const depthLimit = 1000

/** Throws a TypeError that says what is wrong, and where, unless a value is a node, or a root where one is expected. */
export function assertNode(value: unknown, caller: string, expected: 'node' | 'root', path: number[] = []): void {
  const node = Object(value) as Partial<Record<'children' | 'type', unknown>>
  const {type} = node
  // An element is a node of HTML's trees, whose roots and texts look like Markdown's.
  const isType = expected === 'root' ? type === expected : typeof type === 'string' && type !== 'element'
  if (isType && (Array.isArray(node.children) || (expected === 'node' && !('children' in node)))) return
  throw new TypeError(
    `${caller}: expected an mdast ${expected}${isType ? ' with children' : ''}, got ${
      typeof type === 'string' ? `a node of type ${type}` : value === null ? 'null' : typeof value
    }${path.length > 0 ? ` at path ${path.join()}` : ''}${
      typeof value === 'string' ? '; parseArticle makes one of Markdown' : ''
    }`
  )
}

/** Throws unless a value is a node and all below it are nodes, nested no deeper than the limit. */
export function assertTree(
  value: unknown,
  caller: string,
  expected: 'node' | 'root',
  path: number[] = []
): asserts value is Nodes {
  if (path.length > depthLimit) throw new RangeError('The tree is nested more than 1000 levels deep')
  assertNode(value, caller, expected, path)
  for (const [index, child] of ((value as Partial<Root>).children ?? []).entries()) {
    path.push(index)
    assertTree(child, caller, 'node', path)
    path.pop()
  }
}

/** Throws unless a value is an mdast root that can be read to its leaves. */
export function assertRoot(value: unknown, caller: string): asserts value is Root {
  assertTree(value, caller, 'root')
}
