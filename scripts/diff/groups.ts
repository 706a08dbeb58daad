/** Changes that belong together: the same change at several operations, and what changed in one place. */
import type { Change } from './changes.ts'

/** One change, reported once. */
export interface Group {
  change: Change
  /** Where it is: inside its named schema, else in the operation. */
  place: string
  operations: string[]
}

/** What changed in one named schema, or in the same operations. */
export interface Block {
  component: string | undefined
  operations: string[]
  groups: Group[]
}

export function blocksOf(changes: readonly Change[]): Block[] {
  const groups = collected(
    changes,
    ({ operation: _, path, component, ...change }) => JSON.stringify([change, component ?? path]),
    (change): Group => ({ change, place: change.component?.path ?? change.path, operations: [] }),
    (group, { operation }) => {
      if (!group.operations.includes(operation)) group.operations.push(operation)
    },
  )
  return collected(
    groups,
    ({ change, operations }) => JSON.stringify([change.component?.name, operations]),
    ({ change, operations }): Block => ({ component: change.component?.name, operations, groups: [] }),
    (block, group) => block.groups.push(group),
  )
}

function collected<Item, Collection>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  begin: (item: Item) => Collection,
  add: (collection: Collection, item: Item) => void,
): Collection[] {
  const found = new Map<string, Collection>()
  for (const item of items) {
    const key = keyOf(item)
    const collection = found.get(key) ?? begin(item)
    found.set(key, collection)
    add(collection, item)
  }
  return [...found.values()]
}
