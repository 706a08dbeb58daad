/** Source maps with a place for each line, which is what stack traces need. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { decode, encode, type SourceMapLine } from '@jridgewell/sourcemap-codec'

/** The package does not contain these sources: debuggers and bundlers complain about maps to missing files. */
const unpacked = /\/src\/testing\//

/** Shortens the maps of files. The package contains the sources, so that the maps need no copies of them. */
export async function shortenSourceMaps(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const map = `${file}.map`
    const text = await readFile(map, 'utf8')
    const sources: string[] = JSON.parse(text).sources
    if (sources.some((source) => unpacked.test(source))) await removeMap(file)
    else await writeFile(map, shortened(text))
  }
}

async function removeMap(file: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'))
  await rm(`${file}.map`)
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
