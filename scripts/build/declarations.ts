/** One set of declarations for both kinds of modules: a second one would be another megabyte of the same. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Names declarations of ES modules as those of CommonJS, and declares the entries for ES modules as the same: an ES
 * module may import CommonJS, but not the other way round.
 */
export async function declareOnce(
  folder: string,
  entries: readonly string[],
  isOwn: (name: string) => boolean,
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.d.mts') || !isOwn(name)) continue
    const file = path.join(folder, name)
    const text = await readFile(file, 'utf8')
    const renamed = text.replace(/(from "\.\/[^"]+)\.mjs"/g, '$1.cjs"')
    await writeFile(file.replace(/\.mts$/, '.cts'), indentedByTabs(withCommentsAbove(renamed)))
    await rm(file)
  }
  for (const entry of entries) {
    await writeFile(path.join(folder, `${entry}.d.mts`), `export * from './${entry}.cjs'\n`)
  }
}

/**
 * Puts each comment on a line of its own above what it describes. The bundler writes some after what comes before, and
 * editors would show them nowhere.
 */
function withCommentsAbove(text: string): string {
  return text
    .replace(/^([ \t]*)(.*[;}]) (\/\*\*(?:(?!\*\/).)*\*\/)$/gm, '$1$2\n$1$3')
    .replace(/^([ \t]*)(\/\*\*(?:(?!\*\/).)*\*\/)(?=\S)/gm, '$1$2\n$1')
}

/** Half of the bytes of the indentation, as in the code. */
function indentedByTabs(text: string): string {
  return text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))
}
