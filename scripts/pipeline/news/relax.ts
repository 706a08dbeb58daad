/** Documents are often wrong about what is always there: what is carried over from one promises less. */
import { allowNull } from '../document/allow-null.ts'
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  resolvePointer,
  setKey,
} from '../document/document.ts'
import { branchesOf } from '../document/schema-parts.ts'
import type { Side } from './compare.ts'
import { componentOf } from './names.ts'

/** Returns a copy of a part of the document: keys of responses are optional and nullable. */
export type Relax = (value: Json, side: Side) => Json

export interface Components {
  document: ApiDocument
  /** Component of the document -> the corrected component in its place. */
  counterparts: ReadonlyMap<string, string>
  /** Whether a correction states the component. */
  isStated(component: string): boolean
}

/**
 * References lead to corrected components where there are such; the document's own components that they lead to
 * otherwise are changed in place.
 */
export function relaxing(components: Components): Relax {
  const changed = new Map<string, Side>()
  const relax = (value: Json, side: Side): Json => {
    const copy = withCounterparts(value, components.counterparts)
    for (const schema of schemasOf(copy)) {
      // It would add its property to the schemas that it names, which others use.
      delete schema.discriminator
      if (side === 'response') loosen(schema)
    }
    for (const name of referencesOf(copy)) visit(name, side)
    return copy
  }
  const visit = (name: string, side: Side): void => {
    const entries = resolvePointer(components.document, '#/components/schemas')
    const schema = isObject(entries) ? entries[name] : undefined
    const before = changed.get(name)
    if (components.isStated(name) || schema === undefined || !isObject(entries)) return
    // What a response has, too, promises less.
    if (before === side || before === 'response') return
    changed.set(name, side)
    setKey(entries, name, relax(schema, side))
  }
  return relax
}

/** A copy in which references to the document's components lead to the corrected ones. */
export function withCounterparts(value: Json, counterparts: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => withCounterparts(item, counterparts))
  if (!isObject(value)) return value
  const counterpart = counterparts.get(componentOf(value) ?? '')
  const copy: JsonObject = {}
  for (const [key, item] of Object.entries(value)) setKey(copy, key, withCounterparts(item, counterparts))
  return counterpart === undefined ? copy : { ...copy, $ref: `#/components/schemas/${counterpart}` }
}

function loosen(schema: JsonObject): void {
  delete schema.required
  for (const property of Object.values(objectOf(schema.properties))) {
    if (isObject(property)) allowNull(property)
  }
}

/** The inline schemas of a schema, a parameter, a body or a response, inner ones first. */
function schemasOf(value: Json | undefined): JsonObject[] {
  if (!isObject(value)) return []
  const { content, schema, properties, items, additionalProperties } = value
  const media = Object.values(objectOf(content))
  const below = [...media, schema, items, additionalProperties, ...branchesOf(value)]
  return [...[...below, ...Object.values(objectOf(properties))].flatMap(schemasOf), value]
}

function referencesOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf)
  if (!isObject(value)) return []
  return [...[componentOf(value) ?? []].flat(), ...Object.values(value).flatMap(referencesOf)]
}
