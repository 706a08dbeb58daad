/** Liquid: the server fills in `{{contact.name}}` and the like in what an account writes. */
import { describeKind } from '../../core/errors/describe-value.ts'

/** What the server knows. It replaces everything else by nothing. */
const objects: ReadonlySet<string> = new Set(['contact', 'agent', 'conversation', 'inbox', 'account'])

/**
 * Checks the placeholders of an outgoing text. `name` is used in the error.
 * @throws TypeError for a placeholder that the server would replace by nothing
 */
export function assertPlaceholders(name: string, text: string): void {
  // Text in backticks stays as it is. With a tag somebody knows what they do: it may declare variables.
  const expanded = text.replace(/`[^`]*`/g, '')
  if (expanded.includes('{%')) return
  for (const [placeholder, content = ''] of expanded.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const [, word = ''] = /^-?\s*(['"]|[\w-]*)/.exec(content) ?? []
    if (word === "'" || word === '"' || objects.has(word)) continue
    const known = [...objects].join(', ')
    throw new TypeError(
      `${name} contains ${describeKind(placeholder)}, which the server would replace by something else: it expands Liquid, and knows ${known}. To send it as it is, pass escapeLiquid(text)`,
    )
  }
}
