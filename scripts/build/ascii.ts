/** Node decodes a file that is not ASCII several times as long, and V8 keeps it in twice the memory. */
import { readFile, writeFile } from 'node:fs/promises'

/** Escapes what is not ASCII in code: all of it is in strings and templates. */
export async function escapeNonAscii(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await writeFile(file, (await readFile(file, 'utf8')).replace(/[^\0-\x7f]/g, escaped))
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
