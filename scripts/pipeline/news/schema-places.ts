/** The places of a corrected schema: where its keys and words are, and where another one belongs. */
import { type ApiDocument, isObject, type Json, type JsonObject, listOf, objectOf } from '../document/document.ts'
import { branchesOf } from '../document/schema-parts.ts'
import { plainName, resolved } from '../document/walk.ts'

/** Schemas that describe one place: a corrected document may have several, as the media types of a body. */
export type Schemas = readonly JsonObject[]

export class SchemaPlaces {
  readonly #document: ApiDocument

  constructor(document: ApiDocument) {
    this.#document = document
  }

  /** The objects behind references, and the branches of compositions; without what the types leave out. */
  all(schemas: readonly (Json | undefined)[]): Schemas {
    const found = new Set<JsonObject>()
    const visit = (value: Json | undefined) => {
      const schema = resolved(this.#document, value)
      if (!schema || found.has(schema) || schema['x-fallback'] === true) return
      found.add(schema)
      branchesOf(schema).forEach(visit)
    }
    schemas.forEach(visit)
    return [...found]
  }

  /** The schemas of a key, of `[]` (items) or `{}` (additional keys). */
  below(schemas: Schemas, key: string): Schemas {
    const values = this.all(schemas).flatMap((schema): (Json | undefined)[] => {
      if (key === '[]') return [schema.items]
      if (key === '{}') return [schema.additionalProperties]
      const properties = objectOf(schema.properties)
      return Object.keys(properties)
        .filter((name) => plainName(name) === key)
        .map((name) => properties[name])
    })
    return values.filter(isObject)
  }

  /** The objects to which another key can be added: of an intersection one, of a union each. */
  objects(schemas: readonly (Json | undefined)[]): Schemas {
    return [...new Set(schemas.flatMap((schema) => this.#objectsOf(schema, new Set())))]
  }

  #objectsOf(value: Json | undefined, open: Set<JsonObject>): JsonObject[] {
    const schema = resolved(this.#document, value)
    if (!schema || open.has(schema) || schema['x-fallback'] === true || 'x-interface' in schema) return []
    open.add(schema)
    const unions = [schema.anyOf, schema.oneOf].flatMap(listOf)
    if (unions.length > 0) return unions.flatMap((branch) => this.#objectsOf(branch, open))
    const parts = listOf(schema.allOf).map((part) => this.#objectsOf(part, open))
    if (isObject(schema.properties) || parts.length === 0) return isObjectSchema(schema) ? [schema] : []
    // The last part is usually the schema's own.
    return parts.findLast((part) => part.length > 0) ?? []
  }

  /** The schemas that list the words of a place: of a choice between words and any other string, the choice. */
  enums(schemas: Schemas): Schemas {
    const all = this.all(schemas)
    const choices = all.filter((schema) => choiceOf(schema).some((branch) => Array.isArray(branch.enum)))
    const branches = new Set(choices.flatMap(choiceOf))
    return [...choices, ...all.filter((schema) => Array.isArray(schema.enum) && !branches.has(schema))]
  }
}

/** The branches of an `anyOf` that are written out. */
function choiceOf({ anyOf }: JsonObject): JsonObject[] {
  return listOf(anyOf).filter(isObject)
}

function isObjectSchema(schema: JsonObject): boolean {
  return isObject(schema.properties) || [schema.type ?? []].flat().includes('object')
}
