import type {RootContent} from 'mdast'

/** What a section is to a reader. Only `body` is the article's own text. */
export type Role = 'body' | 'related' | 'author' | 'disclaimer'

const roles = /* @__PURE__ */ new Set<unknown>(['body', 'related', 'author', 'disclaimer'])

/** The role that a comment such as `<!-- author -->` marks for what follows; undefined for any other node. */
export function markedRole(node: RootContent): Role | undefined {
  if (node.type !== 'html') return undefined
  const role = /^<!--\s*([a-z]+)\s*-->$/.exec(node.value.trim())?.[1]
  return roles.has(role) ? (role as Role) : undefined
}

/** The role that the reader (or a user's own code) wrote into a node's `data`. */
export function dataRole(node: RootContent): Role | undefined {
  const role = (node.data as {role?: unknown} | undefined)?.role
  return roles.has(role) ? (role as Role) : undefined
}
