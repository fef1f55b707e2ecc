/**
 * How many levels of nesting a tree may have.
 *
 * Articles nest a dozen levels at most. Reading a tree recurses, so a limit turns hostile input into a clear error
 * well before the stack of any runtime overflows.
 */
const depthLimit = 1000

/** Throws a RangeError that names the limit where `depth` is over it. */
export function assertDepth(depth: number): void {
  if (depth > depthLimit) throw new RangeError(`The tree is nested more than ${depthLimit} levels deep`)
}
