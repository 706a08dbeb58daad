/** Text from a document that goes to a terminal, a Markdown page or a source file. */

/** Characters that move the cursor, end a line or turn the direction of what follows. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

export function hasControls(text: string): boolean {
  return text.search(controls) >= 0
}

/** Writes control characters as `\n` or `\u001b`. */
export function printable(text: string): string {
  return text.replace(controls, (found) => {
    const json = JSON.stringify(found).slice(1, -1)
    return json === found ? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}` : json
  })
}
