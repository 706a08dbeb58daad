/** A small project to update: a document, a correction, and the files generated from them. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dump, load } from 'js-yaml'
import { expect } from 'vitest'
import { main as generate } from '../../scripts/generate.ts'

interface Operation {
  parameters?: unknown
  responses: Record<number, unknown>
}

export interface Small {
  paths: Record<string, { get?: Operation; post?: Operation & { operationId: string } }>
  components: { schemas: { thing: { properties: Record<string, unknown> } } }
}

const fixture = path.resolve(import.meta.dirname, '../fixtures/specs/small.yaml')
export const small = load(await readFile(fixture, 'utf8')) as Small // the fixture
export const asJson = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`

export const reason = { 'x-why': 'thin', 'x-evidence': 'recording thing-show' }
const correction = { paths: { '/api/v1/things/{id}': { get: { ...reason, summary: 'One thing' } } } }

/** Copy the result where many are needed. */
export async function writeProject(root: string): Promise<void> {
  await mkdir(path.join(root, 'spec/corrections'), { recursive: true })
  await mkdir(path.join(root, 'src/resources'), { recursive: true })
  await writeFile(path.join(root, 'spec/chatwoot.swagger.json'), asJson(small))
  await writeFile(path.join(root, 'spec/corrections/things.yaml'), dump(correction))
  expect(await regenerate(root, '--accept')).toBe(0)
}

/** `npm run generate` in the folder. */
export function regenerate(root: string, ...args: string[]): Promise<number> {
  const places = ['--spec', `${root}/spec/chatwoot.swagger.json`, '--corrections', `${root}/spec/corrections`]
  places.push('--out', `${root}/generated`, '--record', `${root}/spec/documented.json`)
  return generate([...places, ...args], { log: () => {}, error: () => {} })
}

/** A newer version: another property in the response, and one more route. */
export function newer(): string {
  const { paths, components, ...rest } = structuredClone(small)
  const { thing } = components.schemas
  thing.properties.name = { type: 'string' }
  paths['/api/v1/things'] = { post: { operationId: 'createThing', responses: { 204: { description: 'Made' } } } }
  return asJson({ ...rest, paths, components })
}

/** The content of every file below the folder, by its path in the folder. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.sort().map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
  )
  return Object.fromEntries(contents)
}
