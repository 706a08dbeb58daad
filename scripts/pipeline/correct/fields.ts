/** Descriptions of fields that mean the same in many places, stated once in `x-fields`. */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  resolvePointer,
} from '../document/document.ts'
import { branchesOf } from '../document/schema-parts.ts'
import { resolved } from '../document/walk.ts'
import type { Corrections } from './corrections/corrections.ts'

/** Describes, in place, each property of a corrected schema that neither the property nor its reference describes. */
export function describeFields(document: ApiDocument, { components, fields }: Corrections): void {
  for (const { section, name } of components) {
    if (section !== 'schemas') continue
    describeProperties(resolvePointer(document, `#/components/schemas/${name}`), document, fields)
  }
}

function describeProperties(schema: Json | undefined, document: ApiDocument, fields: JsonObject): void {
  if (!isObject(schema)) return
  const properties = objectOf(schema.properties)
  for (const [name, property] of Object.entries(properties)) {
    const description = fields[name]
    if (isObject(property) && description !== undefined && !isDescribed(property, document)) {
      property.description = description
    }
    describeProperties(property, document, fields)
  }
  for (const part of [schema.items, schema.additionalProperties]) describeProperties(part, document, fields)
  for (const branch of branchesOf(schema)) describeProperties(branch, document, fields)
}

function isDescribed(property: JsonObject, document: ApiDocument): boolean {
  return Boolean(property.description || resolved(document, property)?.description)
}
