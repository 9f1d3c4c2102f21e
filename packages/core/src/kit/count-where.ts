/** Counts the items that pass a test, without building a list of them. */
export function countWhere<Item>(
  items: readonly Item[],
  test: (item: Item, at: number) => boolean,
): number {
  let count = 0
  for (let at = 0; at < items.length; at += 1) if (test(items[at] as Item, at)) count += 1
  return count
}
