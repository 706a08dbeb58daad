/** Lists of labels, which the server only replaces, and would store otherwise than some are written. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * The labels as they are.
 * @throws TypeError for what is no list of texts (the server would clear all labels) and for a comma (it would split the
 * label)
 */
export function checkLabels(labels: readonly string[]): readonly string[] {
  if (!Array.isArray(labels)) throw new TypeError(`labels must be an array, got ${describeValue(labels)}`)
  for (const label of labels) {
    if (typeof label !== 'string') throw new TypeError(`a label must be a text, got ${describeValue(label)}`)
    if (!label.includes(',')) continue
    throw new TypeError(`the label ${JSON.stringify(label)} has a comma: the server would make several labels of it`)
  }
  return labels
}
