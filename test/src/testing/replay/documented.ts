/** The query parameters and keys of bodies that the corrected document describes, by operation. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isObject, type Json, type JsonObject, resolvePointer } from '../../../../scripts/pipeline/document/document.ts'
import type { Operation } from './operations.ts'

const file = path.resolve(import.meta.dirname, '../../../../generated/openapi.json')
const document: JsonObject = JSON.parse(readFileSync(file, 'utf8'))

/** Without the brackets of lists. */
export function documentedNames({ method, path: route }: Operation): { query: string[]; body: string[] } {
  const paths = isObject(document.paths) ? document.paths : {}
  const item = resolved(paths[route])
  const operation = resolved(item[method.toLowerCase()])
  const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map(resolved)
  const query = parameters.flatMap(({ in: place, name }) =>
    place === 'query' && typeof name === 'string' ? [name] : [],
  )
  const content = resolved(resolved(operation.requestBody).content)
  const body = Object.values(content).flatMap((media) => keysOf(resolved(media).schema))
  return { query: bare(query), body: bare(body) }
}

function keysOf(schema: Json | undefined): string[] {
  const { properties, allOf, oneOf, anyOf } = resolved(schema)
  const parts = [allOf, oneOf, anyOf].flatMap(listOf)
  return [...Object.keys(resolved(properties)), ...parts.flatMap(keysOf)]
}

function bare(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.replace(/\[.*$/, '')))].sort()
}

function resolved(value: Json | undefined): JsonObject {
  if (!isObject(value)) return {}
  return typeof value.$ref === 'string' ? resolved(resolvePointer(document, value.$ref)) : value
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}
