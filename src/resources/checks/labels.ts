/** Lists of labels, which the server only replaces, and would store otherwise than some are written. */
import { shown } from './shown.ts'

/**
 * The labels as they are.
 * @throws TypeError for what is no list of texts (the server would clear all labels) and for a comma (it would split the
 * label)
 */
export function labelList(labels: readonly string[]): readonly string[] {
  if (!Array.isArray(labels)) throw new TypeError(`labels must be an array, got ${shown(labels)}`)
  for (const label of labels) {
    if (typeof label !== 'string') throw new TypeError(`a label must be a text, got ${shown(label)}`)
    if (!label.includes(',')) continue
    throw new TypeError(`the label ${JSON.stringify(label)} has a comma: the server would make several labels of it`)
  }
  return labels
}

/** What becomes of the labels that are there. */
export type LabelChange = (present: readonly string[]) => string[]

/** Puts labels to those that are there. Throws what `labelList` throws. */
export function adding(labels: readonly string[]): LabelChange {
  const added = [...labelList(labels)]
  return (present) => [...new Set([...present, ...added])]
}

/** Leaves labels out of those that are there. Throws what `labelList` throws. */
export function removing(labels: readonly string[]): LabelChange {
  const removed = new Set(labelList(labels))
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
