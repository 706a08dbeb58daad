/** Labels that the server would store otherwise than they are written. */

/**
 * The labels as they are.
 * @throws TypeError for what is no list (the server would clear all labels) and for a comma (it would split the label)
 */
export function labelList(labels: readonly string[]): readonly string[] {
  if (!Array.isArray(labels)) throw new TypeError(`labels must be an array, got ${JSON.stringify(labels)}`)
  const split = labels.find((label) => label.includes(','))
  if (split !== undefined) {
    throw new TypeError(`the label ${JSON.stringify(split)} has a comma: the server would make several labels of it`)
  }
  return labels
}
