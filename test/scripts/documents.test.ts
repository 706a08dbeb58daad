import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dump } from 'js-yaml'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { convertDocument } from '../../scripts/pipeline/convert/convert.ts'
import { readCorrections } from '../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { isObject, type JsonObject } from '../../scripts/pipeline/document/document.ts'
import { parseDocument, readDocument } from '../../scripts/pipeline/read/read.ts'
import { repairDocument } from '../../scripts/pipeline/repair/repair.ts'
import { compileClient } from './compile-client.ts'
import { documentOf2021, samples } from './sample-documents.ts'

// One of them compiles the whole client, perhaps on a busy machine.
vi.setConfig({ testTimeout: 900_000 })

const root = path.resolve(import.meta.dirname, '../..')
const source = await readFile(path.join(root, 'spec/chatwoot.swagger.json'), 'utf8')
const corrections = await readCorrections(path.join(root, 'spec/corrections'))

const swagger2 = await readDocument(documentOf2021)

/** The document as other people have it. */
const forms: Record<string, () => string | Promise<string>> = {
  'as received': () => source,
  'with raw line breaks inside its strings': () => source.replaceAll('\\n', '\n'),
  'as YAML': () => dump(JSON.parse(source)),
  'with its version as a number and a basePath': () => {
    const { paths, ...rest } = swagger2
    const shortened = Object.entries(paths).map(([route, item]) => [route.replace(/^\/api\/v1/, ''), item])
    return JSON.stringify({ ...rest, swagger: 2.0, basePath: '/api/v1/', paths: Object.fromEntries(shortened) })
  },
  'already corrected': () => committed('openapi.json'),
  'already converted to OpenAPI 3.1': async () =>
    JSON.stringify(await convertDocument(repairDocument(parseDocument(source, 'source')).document)),
}

for (const file of samples) forms[`of ${path.relative(root, file)}`] = () => readFile(file, 'utf8')

function committed(name: string): Promise<string> {
  return readFile(path.join(root, 'generated', name), 'utf8')
}

/** The parts that the corrections own, as they came out of a document. */
function owned(document: JsonObject): JsonObject {
  const result: JsonObject = {}
  for (const { path: route, method, value } of corrections.operations) {
    const item = isObject(document.paths) ? document.paths[route] : undefined
    if (value) result[`${method} ${route}`] = (isObject(item) ? item[method] : undefined) ?? null
  }
  for (const { section, name, value } of corrections.components) {
    const entries = isObject(document.components) ? document.components[section] : undefined
    // Absent if no route of this version uses it.
    if (value && isObject(entries) && entries[name]) result[`${section}/${name}`] = entries[name]
  }
  return result
}

interface Outcome {
  files: Record<string, string>
  document: JsonObject
  lines: string[]
}

const outcomes = new Map<string, Promise<Outcome>>()

/** What the pipeline makes of this form of the document: the same for every test that looks at it. */
function outcomeOf(form: string): Promise<Outcome> {
  const known = outcomes.get(form) ?? run(form)
  outcomes.set(form, known)
  return known
}

async function run(form: string): Promise<Outcome> {
  const lines: string[] = []
  const { files } = await generate({
    spec: { name: form, bytes: Buffer.from((await forms[form]?.()) ?? '') },
    corrections: [path.join(root, 'spec/corrections')],
    out: path.join(root, 'no-such-folder'),
    log: (line) => lines.push(line),
  })
  return { files, document: JSON.parse(files['openapi.json'] ?? ''), lines }
}

const sourceFiles = ['schema.ts', 'operations.ts', 'types.ts']
/** The compiler's errors by what was compiled: most documents produce the same source files. */
const errors = new Map<string, string[]>()

function compilerErrors(files: Record<string, string>): string[] {
  const key = JSON.stringify(sourceFiles.map((name) => files[name]))
  const known = errors.get(key) ?? compileClient(files)
  errors.set(key, known)
  return known
}

describe.each(Object.keys(forms))('the document %s', (form) => {
  it('produces the same corrected operations and components', async () => {
    const expected = owned(JSON.parse(await committed('openapi.json')))

    const result = owned((await outcomeOf(form)).document)

    expect(result).toEqual(Object.fromEntries(Object.keys(result).map((name) => [name, expected[name]])))
  })

  it('produces the committed types, unless it has routes that no correction covers', async () => {
    const { files, document } = await outcomeOf(form)
    const known = JSON.parse(await committed('openapi.json')).paths
    const uncovered = Object.keys(document.paths ?? {}).filter((route) => !(route in known))
    const expected = await Promise.all(sourceFiles.map(committed))

    const areCommitted = sourceFiles.every((name, index) => files[name] === expected[index])

    expect({ areCommitted, uncovered }).toEqual({ areCommitted: uncovered.length === 0, uncovered })
  })

  it('produces types with which the client compiles', async () => {
    expect(compilerErrors((await outcomeOf(form)).files)).toEqual([])
  })
})

it('the result of the pipeline needs no repair and comes out unchanged', async () => {
  const { files, lines } = await outcomeOf('already corrected')

  expect(lines).toContain('repair   0 defects by 0 rules')
  expect(files['openapi.json']).toBe(await committed('openapi.json'))
})
