import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { dump } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { convertDocument } from '../../scripts/pipeline/convert/convert.ts'
import { readCorrections } from '../../scripts/pipeline/correct/read-corrections.ts'
import { isObject, type JsonObject } from '../../scripts/pipeline/document/document.ts'
import { writeFiles } from '../../scripts/pipeline/emit/files.ts'
import { parseDocument } from '../../scripts/pipeline/read/read.ts'
import { repairDocument } from '../../scripts/pipeline/repair/repair.ts'

// Each compiles the whole client.
vi.setConfig({ testTimeout: 180_000 })

const root = path.resolve(import.meta.dirname, '../..')
const source = await readFile(path.join(root, 'spec/chatwoot.swagger.json'), 'utf8')
const corrections = await readCorrections(path.join(root, 'spec/corrections'))
const execute = promisify(execFile)

/** The document as other people have it. */
const forms: Record<string, () => string | Promise<string>> = {
  'as received': () => source,
  'with raw line breaks inside its texts': () => source.replaceAll('\\n', '\n'),
  'as YAML': () => dump(JSON.parse(source)),
  'with its version as a number and a basePath': () => {
    const { paths, ...rest } = JSON.parse(source)
    const shortened = Object.entries(paths).map(([route, item]) => [route.replace(/^\/api\/v1/, ''), item])
    return JSON.stringify({ ...rest, swagger: 2.0, basePath: '/api/v1/', paths: Object.fromEntries(shortened) })
  },
  'already corrected': () => readFile(path.join(root, 'generated/openapi.json'), 'utf8'),
  'already converted to OpenAPI 3.1': async () =>
    JSON.stringify(await convertDocument(repairDocument(parseDocument(source, 'source')).document)),
}

// Other versions of Chatwoot's document, where somebody has them: SPEC_SAMPLES names their folder.
const samples = process.env.SPEC_SAMPLES
if (samples) {
  for (const name of (await readdir(samples)).filter((file) => file.endsWith('.json'))) {
    forms[`of ${name}`] = () => readFile(path.join(samples, name), 'utf8')
  }
}

/** What the corrections own, as it came out of a document. */
function owned(document: JsonObject): JsonObject {
  const result: JsonObject = {}
  for (const { path: route, method, value } of corrections.operations) {
    const item = isObject(document.paths) ? document.paths[route] : undefined
    if (value) result[`${method} ${route}`] = (isObject(item) ? item[method] : undefined) ?? null
  }
  for (const { section, name, value } of corrections.components) {
    const entries = isObject(document.components) ? document.components[section] : undefined
    // Absent where a version has no route that uses it.
    if (value && isObject(entries) && entries[name]) result[`${section}/${name}`] = entries[name]
  }
  return result
}

let folder: string
let expected: JsonObject

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'documents-'))
  expected = owned(JSON.parse(await readFile(path.join(root, 'generated/openapi.json'), 'utf8')))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(Object.keys(forms))('the document %s', (form) => {
  const project = () => path.join(folder, form.replace(/\W+/g, '-'))

  it('gives the same corrected operations and components', async () => {
    const spec = path.join(folder, 'document')
    await writeFile(spec, (await forms[form]?.()) ?? '')
    const out = path.join(project(), 'generated')

    const { files } = await generate({ spec, corrections: [path.join(root, 'spec/corrections')], out })
    await writeFiles(out, files)

    const result = owned(JSON.parse(files['openapi.json'] ?? ''))
    expect(result).toEqual(Object.fromEntries(Object.keys(result).map((name) => [name, expected[name]])))
  })

  it('gives types with which the client compiles', async () => {
    await cp(path.join(root, 'src'), path.join(project(), 'src'), { recursive: true })
    await cp(path.join(root, 'tsconfig.json'), path.join(project(), 'tsconfig.json'))
    await symlink(path.join(root, 'node_modules'), path.join(project(), 'node_modules'))
    await writeFile(path.join(project(), 'package.json'), '{ "type": "module" }')

    await execute(path.join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: project() }).catch(
      (error: { stdout: string }) => {
        throw new Error(error.stdout)
      },
    )
  })
})

it('the result of the pipeline needs no repair and comes out as it went in', async () => {
  const spec = path.join(root, 'generated/openapi.json')
  const lines: string[] = []

  const { files } = await generate({
    spec,
    corrections: [path.join(root, 'spec/corrections')],
    out: folder,
    log: (line) => lines.push(line),
  })

  expect(lines).toContain('repair   0 defects by 0 rules')
  expect(files['openapi.json']).toBe(await readFile(spec, 'utf8'))
})
