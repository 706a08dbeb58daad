/** Source maps with a place for each line, which is what stack traces and debuggers need. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decode, encode, type SourceMapLine } from '@jridgewell/sourcemap-codec'

/** Of the files of a folder with these names. Their sources are in the package, so that the maps need no copies. */
export async function shortenSourceMaps(folder: string, ending: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(ending)) continue
    const file = path.join(folder, name)
    await writeFile(file, shortened(await readFile(file, 'utf8')))
  }
}

export function shortened(text: string): string {
  const { sourcesContent: _, names: __, mappings, ...map } = JSON.parse(text)
  return JSON.stringify({ ...map, names: [], mappings: encode(decode(mappings).map(firstPlace)) })
}

function firstPlace(segments: SourceMapLine): SourceMapLine {
  for (const [, source, line, column] of segments) {
    if (source !== undefined && line !== undefined && column !== undefined) return [[0, source, line, column]]
  }
  return []
}
