/** Node decodes a file that is not ASCII several times as long, and V8 keeps it in twice the memory. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Escapes what is not ASCII in the code of a folder: all of it is in strings and templates. */
export async function escapeNonAscii(folder: string, ending: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(ending)) continue
    const file = path.join(folder, name)
    await writeFile(file, (await readFile(file, 'utf8')).replace(/[^\0-\x7f]/g, escaped))
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
