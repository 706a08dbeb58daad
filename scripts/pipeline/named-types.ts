/** `types.ts`: each schema of the corrections under its own name, with its description. */
import { type ApiDocument, isObject, type Json } from './document.ts'

export function namedTypes(document: ApiDocument, schemaFile: string): string {
  const components = isObject(document.components) ? document.components : {}
  const schemas = Object.entries(isObject(components.schemas) ? components.schemas : {})
  // Schemas that are Chatwoot's own and nobody has corrected are written in snake_case.
  const named = schemas.filter(([name]) => /^[A-Z]\w*$/.test(name))
  const lines = named.map(([name, schema]) => `${comment(schema)}export type ${name} = Schemas['${name}']\n`)
  return `import type { components } from '${schemaFile}'\n\ntype Schemas = components['schemas']\n\n${lines.join('')}`
}

function comment(schema: Json): string {
  const text = isObject(schema) && typeof schema.description === 'string' ? schema.description.trim() : ''
  return text ? `/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : ''
}
