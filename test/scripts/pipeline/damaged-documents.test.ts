/** Random damage, the same in each run: the result is valid, or the error names the place. */
import { describe, expect, it } from 'vitest'
import { convertDocument } from '../../../scripts/pipeline/convert/convert.ts'
import {
  type ApiDocument,
  type Json,
  PipelineError,
  resolvePointer,
} from '../../../scripts/pipeline/document/document.ts'
import { validateDocument } from '../../../scripts/pipeline/document/validate.ts'
import { readDocument } from '../../../scripts/pipeline/read/read.ts'
import { repairDocument } from '../../../scripts/pipeline/repair/repair.ts'
import { documentOf2021 } from '../sample-documents.ts'

type Spot = { holder: { [key: string]: Json } | Json[]; key: string }

const junk: Json[] = [
  ...[null, 'text', 5, true, [], {}, '', ['x'], 'true', [null]],
  ...[
    { $ref: '#/definitions/nothing' },
    { $ref: 'other.yml' },
    { $ref: 5 },
    { type: 'nonsense' },
    [{ type: 'string' }],
  ],
  ...[-1, 1.5, { propertyName: 'kind', mapping: { a: 'nothing' } }],
  ...[{ name: 'x', in: 'nowhere' }, { nullable: true }, { schema: { type: 'string' } }, { type: ['string', 'null'] }],
]
const keywords = [
  'type',
  'required',
  'items',
  'properties',
  'nullable',
  'schema',
  'in',
  'name',
  'responses',
  'enum',
  '200',
  'GET',
  'oneOf',
  'minLength',
  'multipleOf',
  'style',
  'collectionFormat',
  'discriminator',
]

/** A small linear congruential generator: a failure with Math.random could not be reproduced. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
}

function spotsIn(holder: Json, found: Spot[] = []): Spot[] {
  if (typeof holder !== 'object' || holder === null) return found
  for (const [key, value] of Object.entries(holder)) {
    found.push({ holder, key })
    if (key !== 'example') spotsIn(value, found)
  }
  return found
}

function damage(document: ApiDocument, random: (below: number) => number): void {
  const described = ['#/paths', '#/definitions', '#/parameters', '#/components/schemas', '#/components/parameters']
  const spots = described.flatMap((pointer) => spotsIn(resolvePointer(document, pointer) ?? null))
  const spot = spots[random(spots.length)]
  if (!spot) return
  const { holder, key } = spot
  const value = junk[random(junk.length)] ?? null
  const keyword = keywords[random(keywords.length)] ?? 'type'
  const kind = random(4)
  if (Array.isArray(holder)) holder[Number(key)] = structuredClone(value)
  else if (kind === 0) holder[key] = structuredClone(value)
  else if (kind === 1) delete holder[key]
  else if (kind === 2) holder[keyword] = structuredClone(value)
  else {
    const moved = holder[key] ?? null
    delete holder[key]
    holder[keyword] = moved
  }
}

/** The result of the stages: valid, or one line that says what is wrong. */
async function outcome(document: ApiDocument): Promise<string> {
  try {
    const { document: repaired } = repairDocument(document)
    expect(repairDocument(repaired).repairs).toEqual([])
    const [problem] = await validateDocument(await convertDocument(repaired))
    return problem ? `invalid: ${problem.pointer}: ${problem.message}` : 'valid'
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error
    return error.message
  }
}

const received = await readDocument(documentOf2021)
/** Some of its routes, so that a run is short. */
const excerpt: ApiDocument = {
  ...received,
  paths: Object.fromEntries(
    Object.entries(received.paths).filter(([path]) => /messages|hooks|teams|labels/.test(path)),
  ),
}
const upToDate = await convertDocument(repairDocument(excerpt).document)

describe.each([
  ['the document of 2021', excerpt],
  ['a document of OpenAPI 3.1', upToDate],
])('damage to %s', (_, document) => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'is repaired, or rejected with its place: seed %i',
    { timeout: 60_000 },
    async (seed) => {
      const damaged = structuredClone(document)
      const random = randomFrom(seed * 7919 + 1)
      for (let count = 0; count < 4; count++) damage(damaged, random)
      const before = JSON.stringify(damaged)

      const result = await outcome(damaged)

      expect(result).toMatch(/^(valid|#\/\S* .*)$/)
      expect(JSON.stringify(damaged)).toBe(before)
    },
  )
})

it('damage is not always rejected: most of it is repaired', { timeout: 60_000 }, async () => {
  const results: string[] = []
  for (let seed = 0; seed < 12; seed++) {
    const damaged = structuredClone(excerpt)
    damage(damaged, randomFrom(seed))
    results.push(await outcome(damaged))
  }

  expect(results.filter((result) => result === 'valid').length).toBeGreaterThan(9)
})
