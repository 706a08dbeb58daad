/** What a real server has sent, and the same with a mistake in it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isObject, type Json, type JsonObject, routeShape } from '../../scripts/pipeline/document/document.ts'
import { type Recording, recording, recordingNames } from '../recordings/recorded.ts'
import { root } from './project.ts'

const document = JSON.parse(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8'))

export interface Answer {
  name: string
  operationId: string
  method: string
  /** As the document spells it. */
  path: string
  status: number
  body: Json
}

/** The recorded JSON responses to operations of the document. */
export const answers: readonly Answer[] = recordingNames.map(recording).flatMap(answerOf)

export function answer(name: string): Answer {
  const found = answers.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`no JSON response is named ${name}`)
  return structuredClone(found)
}

function answerOf({ name, operation, response }: Recording): Answer[] {
  const [method = '', route = ''] = operation.toLowerCase().split(' ')
  const shape = routeShape(route.replace(/\/$/, ''))
  const template = Object.keys(document.paths).find((candidate) => routeShape(candidate) === shape)
  const described = document.paths[template ?? '']?.[method]
  const isJson = response.headers['content-type']?.startsWith('application/json')
  if (!template || !described?.responses[response.status] || !isJson || response.empty) return []
  const { operationId } = described
  return [{ name, operationId, method, path: template, status: response.status, body: response.body as Json }] // parsed
}

const deliveriesFolder = path.join(root, 'test/fixtures/events')

/** The recorded bodies of webhooks, by the name of their recording. */
export const deliveries: ReadonlyMap<string, JsonObject> = new Map(
  readdirSync(deliveriesFolder)
    .filter((file) => /^\d+-.*\.json$/.test(file))
    .map((file) => {
      const { rawBody } = JSON.parse(readFileSync(path.join(deliveriesFolder, file), 'utf8'))
      return [file.replace(/\.json$/, ''), JSON.parse(rawBody)]
    }),
)

export function delivery(name: string): JsonObject {
  const found = deliveries.get(name)
  if (!found) throw new Error(`no delivery is named ${name}`)
  return structuredClone(found)
}

/** A copy of a value with something else at a path of keys; undefined removes the key. */
export function altered(value: Json, keys: readonly (string | number)[], replacement: Json | undefined): Json {
  const copy = structuredClone(value)
  const last = keys.at(-1) ?? ''
  let holder: Json | undefined = copy
  for (const key of keys.slice(0, -1)) holder = childOf(holder, key)
  if (childOf(holder, last) === undefined) throw new Error(`nothing is at ${keys.join('.')}`)
  if (replacement === undefined) Reflect.deleteProperty(Object(holder), last)
  else Reflect.set(Object(holder), last, replacement)
  return copy
}

export function childOf(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)]
  return isObject(value) ? value[key] : undefined
}

/** The value at a path of keys. */
export function partOf(value: Json, ...keys: (string | number)[]): Json {
  const part = keys.reduce<Json | undefined>(childOf, value)
  if (part === undefined) throw new Error(`nothing is at ${keys.join('.')}`)
  return part
}
