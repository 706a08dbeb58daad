/** Changes to labels, which the server only replaces: read, change, write. */
import type { LabelInput } from '../types.ts'
import { checkLabels } from './checks/label-list.ts'

/** Returns the new labels for the current ones. */
export type LabelChange = (present: readonly string[]) => string[]

/** Adds labels to the current ones. Throws what `checkLabels` throws. */
export function adding(labels: LabelInput): LabelChange {
  const added = checkLabels(labels)
  return (present) => [...new Set([...present, ...added])]
}

/** Leaves labels out of the current ones. Throws what `checkLabels` throws. */
export function removing(labels: LabelInput): LabelChange {
  const removed = new Set(checkLabels(labels))
  return (present) => present.filter((label) => !removed.has(label))
}

/** Reads and changes the labels, and writes them only if they differ. Returns the labels after that. */
export async function changeLabels(
  change: LabelChange,
  read: () => PromiseLike<string[]>,
  write: (labels: string[]) => PromiseLike<string[]>,
): Promise<string[]> {
  const present = await read()
  const labels = change(present)
  return labels.length === present.length ? present : write(labels)
}
