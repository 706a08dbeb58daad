/** Liquid: the server fills in `{{contact.name}}` and the like in what an account writes. */
import { describeKind } from '../../core/errors/describe-value.ts'

/** Begins with a string, or with what the server knows. It replaces everything else by nothing. */
const known = /^-?\s*(['"]|(contact|agent|conversation|inbox|account)(?![\w-]))/

/**
 * Checks the placeholders of an outgoing text. `name` is used in the error.
 * @throws TypeError for a placeholder that the server would replace by nothing
 */
export function assertPlaceholders(name: string, text: string): void {
  // Text in backticks stays as it is. With a tag somebody knows what they do: it may declare variables.
  const expanded = text.replace(/`[^`]*`/g, '')
  if (expanded.includes('{%')) return
  for (const [placeholder, content = ''] of expanded.matchAll(/\{\{([^{}]*)\}\}/g)) {
    if (known.test(content)) continue
    throw new TypeError(
      `${name} contains ${describeKind(placeholder)}, which the server would replace: it expands Liquid, and knows contact, agent, conversation, inbox and account. To send it as it is, pass escapeLiquid(text)`,
    )
  }
}
