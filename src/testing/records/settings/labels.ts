/** Labels of the account, and how the server validates them. */
import type { Label } from '../../../types.ts'
import { isBlankText, isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId } from '../state.ts'

export type LabelFields = Partial<Omit<Label, 'id'>>

export function addLabel(state: FakeState, { title = '', ...fields }: LabelFields): Label {
  const usual = { description: null, color: '#1f93ff', show_on_sidebar: null }
  const label: Label = { id: nextId(state, 'label'), title, ...usual, ...fields }
  state.labels.push(label)
  return label
}

/**
 * Returns the validation errors of a label before it is stored.
 * @param options `allowsNewline`: whether its title may end with one, as before 4.17
 */
export function labelErrors(
  { labels }: FakeState,
  { title = '' }: LabelFields,
  { id, allowsNewline = true }: { id?: number; allowsNewline?: boolean } = {},
): RecordError[] {
  const errors: RecordError[] = []
  if (isBlankText(title)) errors.push(recordError('title', 'must not be blank'))
  // Ruby's \Z also matches before a newline at the end.
  const valid = allowsNewline ? /^[\p{L}\p{N}][\p{L}\p{N}_-]+\n?$/u : /^[\p{L}\p{N}][\p{L}\p{N}_-]+$/u
  if (!valid.test(title)) errors.push(recordError('title', 'is invalid'))
  if (isTaken(labels, id, (other) => other.title === title)) {
    errors.push(recordError('title', 'has already been taken'))
  }
  return errors
}

/** Conversations and contacts have labels by their titles. */
export function replaceLabel(state: FakeState, title: string, replacements: readonly string[]): void {
  for (const rows of [state.conversations, state.contacts]) {
    const tagged = [...rows.values()].filter(({ labels }) => labels.includes(title))
    for (const { id } of tagged) {
      const row = rows.get(id) // taken from the map, so that the change is an event
      if (row) row.labels = [...new Set([...row.labels.filter((label) => label !== title), ...replacements])]
    }
  }
}
