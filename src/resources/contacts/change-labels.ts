/** Changes to labels, which the server only replaces: read, change, write. */
import { checkLabels } from '../checks/label-list.ts'

/** What becomes of the labels that are there. */
export type LabelChange = (present: readonly string[]) => string[]

/** Puts labels to those that are there. Throws what `checkLabels` throws. */
export function adding(labels: readonly string[]): LabelChange {
  const added = [...checkLabels(labels)]
  return (present) => [...new Set([...present, ...added])]
}

/** Leaves labels out of those that are there. Throws what `checkLabels` throws. */
export function removing(labels: readonly string[]): LabelChange {
  const removed = new Set(checkLabels(labels))
  return (present) => present.filter((label) => !removed.has(label))
}

/** Reads, changes and writes, if that makes a difference. Gives the labels as they are then. */
export async function changeLabels(
  change: LabelChange,
  read: () => PromiseLike<string[]>,
  write: (labels: string[]) => PromiseLike<string[]>,
): Promise<string[]> {
  const present = await read()
  const labels = change(present)
  return labels.length === present.length ? present : write(labels)
}
