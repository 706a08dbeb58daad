/** Source maps with a place for each line, which is what stack traces need. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decode, encode, type SourceMapLine } from '@jridgewell/sourcemap-codec'

/** The package does not contain these sources: debuggers and bundlers complain about maps to missing files. */
const unpacked = /\/src\/testing\//

/** Shortens the maps of a folder. The package contains the sources, so that the maps need no copies of them. */
export async function shortenSourceMaps(folder: string, ending: '.mjs' | '.cjs'): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(`${ending}.map`)) continue
    const map = path.join(folder, name)
    const text = await readFile(map, 'utf8')
    const sources: string[] = JSON.parse(text).sources
    if (sources.some((source) => unpacked.test(source))) await removeMap(map)
    else await writeFile(map, shortened(text))
  }
}

async function removeMap(map: string): Promise<void> {
  const file = map.replace(/\.map$/, '')
  await writeFile(file, (await readFile(file, 'utf8')).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'))
  await rm(map)
}

function shortened(text: string): string {
  const { sourcesContent: _, names: __, mappings, ...map } = JSON.parse(text)
  return JSON.stringify({ ...map, names: [], mappings: encode(decode(mappings).map(firstPlace)) })
}

function firstPlace(segments: SourceMapLine): SourceMapLine {
  for (const [, source, line, column] of segments) {
    if (source !== undefined && line !== undefined && column !== undefined) return [[0, source, line, column]]
  }
  return []
}
