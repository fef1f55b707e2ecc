import type {RootContent} from 'mdast'

const roles = ['body', 'related', 'author', 'disclaimer'] as const

/** What a section is to a reader. Only `body` is the article's own text. */
export type Role = (typeof roles)[number]

/** The role that a value is; undefined for any other. */
const asRole = (value: unknown): Role | undefined => (roles.includes(value as Role) ? (value as Role) : undefined)

/** The role that a comment such as `<!-- author -->` marks for what follows; undefined for any other node. */
export const markedRole = (node: RootContent): Role | undefined =>
  asRole(node.type === 'html' && /^\s*<!--\s*(\w+)\s*-->\s*$/.exec(node.value)?.[1])

/** The role that the reader (or a user's own code) wrote into a node's `data`. */
export const dataRole = (node: RootContent): Role | undefined =>
  asRole((node.data as {role?: unknown} | undefined)?.role)
