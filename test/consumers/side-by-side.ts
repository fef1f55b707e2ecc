import {availableParallelism} from 'node:os'

/** Does work on all items, as many at a time as there are processors, and gives the results in the items' order. */
export async function sideBySide<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({length: availableParallelism()}, worker))
  return results
}
