/** Descriptions of fields that mean the same in many places, stated once in `x-fields`. */
import { type ApiDocument, isObject, type Json, type JsonObject, resolvePointer } from '../document/document.ts'
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
  const properties = isObject(schema.properties) ? schema.properties : {}
  for (const [name, property] of Object.entries(properties)) {
    const description = fields[name]
    if (isObject(property) && description !== undefined && !isDescribed(property, document)) {
      property.description = description
    }
    describeProperties(property, document, fields)
  }
  for (const part of [schema.items, schema.additionalProperties]) describeProperties(part, document, fields)
  for (const branches of [schema.allOf, schema.anyOf, schema.oneOf]) {
    if (Array.isArray(branches)) for (const branch of branches) describeProperties(branch, document, fields)
  }
}

function isDescribed(property: JsonObject, document: ApiDocument): boolean {
  return Boolean(property.description || resolved(document, property)?.description)
}
