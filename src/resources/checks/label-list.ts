/** Labels: the server replaces the whole list, splits labels at commas, and clears all of them for anything else. */
import { describeValue } from '../../core/errors/describe-value.ts'
import type { LabelInput } from '../../types.ts'
import { assertKnownKeys } from './known-keys.ts'

/** Labels to add and to remove. */
export interface LabelChanges {
  add?: LabelInput | undefined
  remove?: LabelInput | undefined
}

/**
 * Returns the labels as an array.
 * @throws TypeError if they are neither a string nor an array of strings (the server would clear all labels), or one is
 * blank or has a comma (it would split the label)
 */
export function checkLabels(labels: LabelInput): readonly string[] {
  const list: unknown = typeof labels === 'string' ? [labels] : labels
  if (!Array.isArray(list)) {
    throw new TypeError(`labels must be a string or an array of strings, got ${describeValue(labels)}`)
  }
  // Not map, which skips the holes of an array.
  return Array.from(list, checkLabel)
}

function checkLabel(label: unknown): string {
  if (typeof label !== 'string') throw new TypeError(`a label must be a string, got ${describeValue(label)}`)
  if (label.trim() === '') throw new TypeError(`a label must not be blank, got ${describeValue(label)}`)
  if (!label.includes(',')) return label
  throw new TypeError(`the label ${describeValue(label)} has a comma: the server would split it into several labels`)
}

/**
 * Returns the parameters of a list, with its labels as an array.
 * @throws TypeError for what `checkLabels` refuses
 */
export function withLabels<Params extends { readonly labels?: LabelInput | undefined }>(params: Params) {
  const { labels, ...others } = params
  return labels === undefined ? others : { ...others, labels: checkLabels(labels) }
}

/**
 * Returns the labels to add and to remove. `method` is used in the error.
 * @throws TypeError for another key, and for what `checkLabels` refuses
 */
export function checkLabelChanges(method: string, changes: LabelChanges) {
  assertKnownKeys(`labels of ${method}`, changes, { add: true, remove: true })
  const { add, remove } = changes
  return {
    add: add === undefined ? undefined : checkLabels(add),
    remove: remove === undefined ? undefined : checkLabels(remove),
  }
}
