/** Text that the server must not take for Liquid. */

/** Liquid for `{`. */
const brace = "{{ '{' }}"

/**
 * Returns text that `messages.send` delivers exactly like this one. The server expands Liquid (`{{contact.name}}`,
 * `{% if … %}`) in what an account writes, notes too, and texts of others may contain it by chance: what a person types,
 * a model answers, another system stores. Not for `incoming` messages, which are stored as they are.
 */
export function escapeLiquid(text: string): string {
  // The server puts what is in backticks between raw tags; an end tag in them would end the server's. Also before a
  // backtick, where a tag of the server's begins.
  return text.replace(/(`[^`]*`)|\{(?=[{%`])/g, (_, code?: string) =>
    code === undefined ? brace : code.replace(/\{(?=%-?\s*endraw)/g, `{% endraw %}${brace}{% raw %}`),
  )
}
