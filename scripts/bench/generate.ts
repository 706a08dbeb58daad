/**
 * What the pipeline costs beside openapi-typescript, and how it grows with the document: `npm run bench`. In one
 * process, imports left out, medians of five, taken in turns, in time of the processor: a busy machine slows one more
 * than the other. SPEC_SAMPLES names a folder with other versions of the document; without it, the project's own and
 * parts of it are taken.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
// biome-ignore lint/style/noRestrictedImports: the pipeline is measured beside it, not through emit.ts.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { generate } from '../generate.ts'
import { convertDocument } from '../pipeline/convert.ts'
import { type ApiDocument, isObject, type Json, type JsonObject } from '../pipeline/document.ts'
import { readDocument } from '../pipeline/read.ts'
import { repairDocument } from '../pipeline/repair.ts'

const rounds = 5
const own = 'spec/chatwoot.swagger.json'
const corrections = 'spec/corrections'

interface Sample {
  name: string
  document: ApiDocument
  paths: number
  bytes: number
}

/** From the fewest paths to the most. */
async function samples(): Promise<Sample[]> {
  const folder = process.env.SPEC_SAMPLES
  const all: Sample[] = []
  if (folder) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    for (const name of names) all.push(sampleOf(name, await readDocument(path.join(folder, name))))
  } else {
    const document = await readDocument(own)
    for (const count of [16, 34, 89]) all.push(sampleOf(`from ${own}`, withPaths(document, count)))
  }
  return all.sort((one, other) => one.paths - other.paths)
}

function sampleOf(name: string, document: ApiDocument): Sample {
  return { name, document, paths: Object.keys(document.paths).length, bytes: JSON.stringify(document).length }
}

/** The first paths of a document, or all and copies of them, and the definitions that they lead to. */
function withPaths(document: ApiDocument, count: number): ApiDocument {
  const entries = Object.entries(document.paths)
  const many = Array.from({ length: Math.ceil(count / entries.length) }, (_, copy) =>
    copy === 0
      ? entries
      : entries.map(([route, item]): [string, Json] => [`${route}/copy-${copy}`, copyOf(item, copy)]),
  ).flat()
  const paths = Object.fromEntries(many.slice(0, count))
  const definitions: JsonObject = isObject(document.definitions) ? document.definitions : {}
  const used = new Set<string>()
  const follow = (value: Json): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      follow(definitions[name] ?? null)
    }
  }
  follow(paths)
  const kept = Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)))
  return { ...document, paths, definitions: kept }
}

/** Under other operationIds. */
function copyOf(item: Json, copy: number): Json {
  const text = JSON.stringify(item).replace(/"operationId":"([^"]*)"/g, `"operationId":"$1-${copy}"`)
  return JSON.parse(text)
}

/** Medians in milliseconds. One round before warms up; the order of the turns changes. */
async function medians(...works: (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const place = (turn + round) % works.length
      globalThis.gc?.()
      const start = process.cpuUsage()
      await works[place]?.()
      const { user, system } = process.cpuUsage(start)
      if (round > 0) times[place]?.push((user + system) / 1000)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN)
}

async function typescriptAlone(document: ApiDocument): Promise<void> {
  // It writes into what it gets.
  const copy = structuredClone(document) as unknown as OpenAPI3 // the pipeline gave it as OpenAPI 3.1
  astToString(await openapiTS(copy, { silent: true }))
}

function judge(what: string, ratio: number, bar: number): void {
  console.log(`${what}: ${ratio.toFixed(2)} (bar ${bar.toFixed(2)})`)
  if (!(ratio <= bar)) process.exitCode = 1
}

async function main(none: string): Promise<void> {
  const all = await samples()
  const [smallest, largest] = [all[0], all.at(-1)]
  if (!smallest || !largest) throw new Error('SPEC_SAMPLES holds no documents')
  const pipeline = async (sample: Sample, folder: string) => {
    const bytes = Buffer.from(JSON.stringify(sample.document))
    return generate({ spec: { name: sample.name, bytes }, corrections: [folder], out: none })
  }

  const { files } = await pipeline(largest, corrections)
  const openapi = files['openapi.json'] ?? ''
  const corrected: ApiDocument = JSON.parse(openapi)
  const converted = await convertDocument(repairDocument(largest.document).document)
  const [bare = 0, bareTypes = 0, whole = 0, wholeTypes = 0] = await medians(
    () => pipeline(largest, none),
    () => typescriptAlone(converted),
    () => pipeline(largest, corrections),
    () => typescriptAlone(corrected),
  )
  console.log(`${largest.name}: ${largest.paths} paths, ${largest.bytes} bytes; corrected ${openapi.length} characters`)
  console.log(`generate without corrections ${bare.toFixed(0)} ms, with all of them ${whole.toFixed(0)} ms`)
  console.log(
    `openapi-typescript on the document ${bareTypes.toFixed(0)} ms, on what comes out ${wholeTypes.toFixed(0)} ms`,
  )
  judge('without corrections, beside openapi-typescript on the document', bare / bareTypes, 3)
  judge('with all corrections, beside openapi-typescript on what comes out', whole / wholeTypes, 3)
  judge('with all corrections, beside openapi-typescript on the document', whole / bareTypes, 3)

  const times = await medians(...all.map((sample) => () => pipeline(sample, none)))
  for (const [index, { name, paths, bytes }] of all.entries())
    console.log(`${paths} paths, ${bytes} bytes: ${times[index]?.toFixed(0)} ms (${name})`)
  const growth = (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN)
  judge('growth of the time, beside that of the document', growth, largest.bytes / smallest.bytes)
}

const none = await mkdtemp(path.join(tmpdir(), 'no-corrections-'))
try {
  await writeFile(path.join(none, 'none.yaml'), '# nothing to correct\n')
  await main(none)
} finally {
  await rm(none, { recursive: true })
}
