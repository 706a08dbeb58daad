/**
 * What `generate` costs, with all corrections, compared with openapi-typescript alone on the same document, and how it
 * grows with the document: `node --expose-gc --import tsx bench/generate.ts`. Medians of five in one process, without
 * imports, measured in turns, in CPU time: a busy machine slows one more than the other. SPEC_SAMPLES names a folder
 * with versions of the document as they were published; without it, the largest sample is the corrected document, and
 * the growth is that between two parts of the project's own.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { generate } from '../scripts/generate.ts'
import { convertDocument } from '../scripts/pipeline/convert/convert.ts'
import { type ApiDocument, isObject, type Json, type JsonObject } from '../scripts/pipeline/document/document.ts'
import { readDocument } from '../scripts/pipeline/read/read.ts'
import { repairDocument } from '../scripts/pipeline/repair/repair.ts'
import { median } from './pairs.ts'
import { measured, publish } from './section.ts'

const rounds = 5
const own = 'spec/chatwoot.swagger.json'
const largestOwn = 'generated/openapi.json'
const corrections = 'spec/corrections'

interface Sample {
  name: string
  document: ApiDocument
  paths: number
  text: Uint8Array
}

interface Samples {
  /** With the fewest paths and with the most, to measure the growth. */
  readonly smallest: Sample
  readonly most: Sample
  readonly largest: Sample
}

async function samples(): Promise<Samples> {
  const folder = process.env.SPEC_SAMPLES
  if (folder) return samplesIn(folder)
  const document = await readDocument(own)
  const part = (paths: number) => sampleOf(`from ${own}`, withPaths(document, paths))
  return { smallest: part(16), most: part(89), largest: sampleOf(largestOwn, await readDocument(largestOwn)) }
}

async function samplesIn(folder: string): Promise<Samples> {
  const all: Sample[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json'))) {
    all.push(sampleOf(name, await readDocument(path.join(folder, name))))
  }
  const byPaths = all.toSorted((one, other) => one.paths - other.paths)
  const [largest] = all.toSorted((one, other) => other.text.length - one.text.length)
  const [smallest, most] = [byPaths[0], byPaths.at(-1)]
  if (!smallest || !most || !largest) throw new Error(`SPEC_SAMPLES names a folder without documents: ${folder}`)
  return { smallest, most, largest }
}

function sampleOf(name: string, document: ApiDocument): Sample {
  return { name, document, paths: Object.keys(document.paths).length, text: Buffer.from(JSON.stringify(document)) }
}

/** The first paths of a document, or all of them and copies, with the definitions that they refer to. */
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

/** With other operationIds. */
function copyOf(item: Json, copy: number): Json {
  const text = JSON.stringify(item).replace(/"operationId":"([^"]*)"/g, `"operationId":"$1-${copy}"`)
  return JSON.parse(text)
}

/** Medians of the processor time in milliseconds. The first round warms up; the order of the turns changes. */
async function medians(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const works = [one, other]
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < works.length; turn += 1) {
      const place = (turn + round) % works.length
      globalThis.gc?.()
      const used = process.cpuUsage()
      await works[place]?.()
      const { user, system } = process.cpuUsage(used)
      if (round > 0) times[place]?.push((user + system) / 1000)
    }
  }
  return [median(times[0]), median(times[1])]
}

async function typescriptAlone(document: ApiDocument): Promise<void> {
  // It modifies its input.
  const copy = structuredClone(document) as unknown as OpenAPI3 // the pipeline returned it as OpenAPI 3.1
  astToString(await openapiTS(copy, { silent: true }))
}

async function main(none: string): Promise<void> {
  const { smallest, most, largest } = await samples()
  const pipeline = ({ name, text }: Sample, folder: string) =>
    generate({ spec: { name, bytes: text }, corrections: [folder], out: none })

  const converted = await convertDocument(repairDocument(largest.document).document)
  const [whole, alone] = await medians(
    () => pipeline(largest, corrections),
    () => typescriptAlone(converted),
  )
  const [short, long] = await medians(
    () => pipeline(smallest, none),
    () => pipeline(most, none),
  )
  publish(
    measured(
      '`generate`',
      `The whole pipeline with all corrections on ${largest.name} (${largest.paths} paths), compared with openapi-typescript alone on the same document: medians of ${rounds} in one process, without imports. The growth: ${smallest.paths} and ${most.paths} paths, ${smallest.text.length} and ${most.text.length} bytes, without corrections.`,
      [
        {
          what: 'processor time of `generate`, openapi-typescript alone = 1',
          value: whole / alone,
          limit: 3,
        },
        {
          what: 'growth of the processor time, compared with that of the document',
          value: long / short / (most.text.length / smallest.text.length),
          limit: 1,
        },
      ],
    ),
  )
}

const none = await mkdtemp(path.join(tmpdir(), 'no-corrections-'))
try {
  await writeFile(path.join(none, 'none.yaml'), '# nothing to correct\n')
  await main(none)
} finally {
  await rm(none, { recursive: true })
}
