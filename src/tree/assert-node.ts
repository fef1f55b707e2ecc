/**
 * Throws a TypeError that says what is wrong, and where, unless a value is a node, or a root where one is expected.
 * Returns its children.
 */
export function assertNode(
  value: unknown,
  caller: string,
  expected: 'node' | 'root' = 'root',
  path: number[] = []
): unknown[] {
  const node = Object(value) as Partial<Record<'children' | 'type', unknown>>
  const {type, children = expected === 'node' && !('children' in node) && []} = node
  // An element is a node of HTML's trees, whose roots and texts look like Markdown's.
  const isType = expected === 'root' ? expected === type : typeof type === 'string' && type !== 'element'
  if (Array.isArray(children) && isType) return children
  throw new TypeError(
    `${caller}: expected an mdast ${expected}${isType ? ' with children' : ''}, got ${
      typeof type === 'string' ? `a node of type ${type}` : value === null ? value : typeof value
    }${path.length ? ` at path ${path.join()}` : ''}; see parseArticle`
  )
}

/**
 * Throws unless a value is a root, or any node where one is expected, and all below it are nodes.
 *
 * Articles nest a dozen levels at most. Reading a tree recurses, so a limit turns hostile input, and trees that hold
 * themselves, into a clear error well before the stack of any runtime overflows.
 */
export function assertRoot(
  value: unknown,
  caller: string,
  expected: 'node' | 'root' = 'root',
  path: number[] = []
): void {
  if (path.length > 1000) throw new RangeError('The tree has more than 1000 levels')
  let index = 0
  for (const child of assertNode(value, caller, expected, path)) {
    path.push(index++)
    assertRoot(child, caller, 'node', path)
    path.pop()
  }
}
