/** Text from a document in a page of Markdown: nothing in it can become a link, a mention or the end of its span. */
import { printable } from '../document/printable.ts'

/** A code span, in which GitHub looks for neither names nor issues. */
export function code(text: string): string {
  const plain = printable(text).replaceAll('`', "'")
  return plain.trim() === '' ? '` `' : `\`${plain}\``
}

/** A code span in a cell of a table. */
export function codeCell(text: string): string {
  return code(text).replaceAll('|', '\\|')
}

/** Prose around excerpts of a document. */
export function prose(text: string): string {
  return printable(text).replace(/[<[`]/g, (sign) => (sign === '<' ? '&lt;' : sign === '[' ? '\\[' : "'"))
}

/** A name as it is if it consists of plain words, which mean nothing to Markdown, else a code span. */
export function word(name: string): string {
  return /^\w+( \w+)*$/.test(name) ? name : code(name)
}

/** Prose of a correction in a cell of a table. */
export function tableText(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

/** At most `most` of them on one line, and the number of the others. */
export function firstFew(names: readonly string[], most: number): string {
  const rest = names.length - most
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** At most `most` lines, and the number of the others. */
export function firstOf(lines: readonly string[], most: number, rest: string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `- … and ${lines.length - most} more: ${rest}`]
}
