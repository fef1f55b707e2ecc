import type {Root} from 'mdast'

/** Trees that are large in one way each: every function makes one of about so many characters. */
export const hostileTrees: Record<string, (size: number) => Root>
