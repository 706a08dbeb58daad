/** Lists of labels: the server replaces the whole list, and splits labels at commas. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Returns the labels.
 * @throws TypeError if they are not an array of strings (the server would clear all labels), or one has a comma (it
 * would split the label)
 */
export function checkLabels(labels: readonly string[]): readonly string[] {
  if (!Array.isArray(labels)) throw new TypeError(`labels must be an array, got ${describeValue(labels)}`)
  for (const label of labels) {
    if (typeof label !== 'string') throw new TypeError(`a label must be a string, got ${describeValue(label)}`)
    if (!label.includes(',')) continue
    throw new TypeError(`the label ${describeValue(label)} has a comma: the server would split it into several labels`)
  }
  return labels
}
