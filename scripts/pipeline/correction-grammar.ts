/** Which keys a correction may have, so that a misspelt one is told and not silently ignored. */
import { httpMethods, isObject, type Json } from './document.ts'

type Grammar = { [key: string]: Shape }
/** `any` is not looked into; a text names a kind below; `[kind]` is a list and `{ '*': kind }` a map of that kind. */
type Shape = 'any' | Kind | readonly [Shape] | { readonly '*': Shape }
type Kind = keyof typeof kinds

const reasons = { 'x-why': 'any', 'x-evidence': 'any' } as const

const schemaKeys = `$comment $id $schema additionalProperties const contentEncoding contentMediaType default deprecated
  description discriminator else enum example examples exclusiveMaximum exclusiveMinimum format if maxItems maxLength
  maxProperties maximum minItems minLength minProperties minimum multipleOf pattern propertyNames readOnly required
  then title type uniqueItems writeOnly xml`.split(/\s+/)

const kinds = {
  file: {
    ...reasons,
    components: 'components',
    externalDocs: 'any',
    info: 'any',
    paths: { '*': 'pathItem' },
    security: 'any',
    servers: 'any',
    tags: 'any',
    webhooks: { '*': 'pathItem' },
  },
  pathItem: { ...reasons, ...Object.fromEntries(httpMethods.map((method) => [method, 'operation' as const])) },
  operation: {
    ...reasons,
    deprecated: 'any',
    description: 'any',
    externalDocs: 'any',
    operationId: 'any',
    parameters: ['parameter'],
    requestBody: 'requestBody',
    responses: { '*': 'response' },
    security: 'any',
    summary: 'any',
    tags: 'any',
  },
  parameter: {
    $ref: 'any',
    allowEmptyValue: 'any',
    allowReserved: 'any',
    deprecated: 'any',
    description: 'any',
    example: 'any',
    examples: 'any',
    explode: 'any',
    in: 'any',
    name: 'any',
    required: 'any',
    schema: 'schema',
    style: 'any',
  },
  requestBody: { $ref: 'any', content: { '*': 'mediaType' }, description: 'any', required: 'any' },
  response: {
    $ref: 'any',
    content: { '*': 'mediaType' },
    description: 'any',
    headers: { '*': 'header' },
    links: 'any',
  },
  header: { $ref: 'any', description: 'any', example: 'any', required: 'any', schema: 'schema' },
  mediaType: { encoding: 'any', example: 'any', examples: 'any', schema: 'schema' },
  schema: {
    ...Object.fromEntries(schemaKeys.map((key) => [key, 'any' as const])),
    $defs: { '*': 'schema' },
    $ref: 'any',
    additionalProperties: 'schema',
    allOf: ['schema'],
    anyOf: ['schema'],
    contains: 'schema',
    dependentRequired: 'any',
    dependentSchemas: { '*': 'schema' },
    items: 'schema',
    not: 'schema',
    oneOf: ['schema'],
    patternProperties: { '*': 'schema' },
    prefixItems: ['schema'],
    properties: { '*': 'schema' },
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
  },
  components: {
    ...reasons,
    examples: 'any',
    headers: { '*': 'header' },
    parameters: { '*': 'parameter' },
    requestBodies: { '*': 'requestBody' },
    responses: { '*': 'response' },
    schemas: { '*': 'schema' },
    securitySchemes: 'any',
  },
} as const satisfies Record<string, { readonly [key: string]: unknown }>

const names: Record<Kind, string> = {
  file: 'a corrections file',
  pathItem: 'a path',
  operation: 'an operation',
  parameter: 'a parameter',
  requestBody: 'a request body',
  response: 'a response',
  header: 'a header',
  mediaType: 'a media type',
  schema: 'a schema',
  components: 'components',
}

export interface GrammarMistake {
  keys: (string | number)[]
  message: string
}

/** The first key that does not belong where it stands, or a value that is no object where one is needed. */
export function findMistake(
  value: Json,
  shape: Shape = 'file',
  keys: (string | number)[] = [],
): GrammarMistake | undefined {
  // `null` removes, and true/false are schemas.
  if (shape === 'any' || value === null || typeof value === 'boolean') return undefined
  if (typeof shape === 'string') return findMistakeInKind(value, shape, keys)
  if (isList(shape)) {
    if (!Array.isArray(value)) return { keys, message: `must be a list, got ${brief(value)}` }
    return firstOf(value.map((item, index) => () => findMistake(item, shape[0], [...keys, index])))
  }
  if (!isObject(value)) return { keys, message: `must be an object, got ${brief(value)}` }
  return firstOf(
    Object.entries(value).map(
      ([key, item]) =>
        () =>
          findMistake(item, shape['*'], [...keys, key]),
    ),
  )
}

function findMistakeInKind(value: Json, kind: Kind, keys: (string | number)[]): GrammarMistake | undefined {
  if (!isObject(value)) return { keys, message: `${names[kind]} must be an object, got ${brief(value)}` }
  const grammar: Grammar = kinds[kind]
  return firstOf(
    Object.entries(value).map(([key, item]) => () => {
      const shape = grammar[key]
      if (shape) return findMistake(item, shape, [...keys, key])
      if (key.startsWith('x-')) return undefined
      const known = Object.keys(grammar).filter((name) => !name.startsWith('x-'))
      return {
        keys: [...keys, key],
        message: `unknown key "${key}" in ${names[kind]}; known are ${known.sort().join(', ')}`,
      }
    }),
  )
}

function isList(shape: readonly [Shape] | { readonly '*': Shape }): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function firstOf(checks: (() => GrammarMistake | undefined)[]): GrammarMistake | undefined {
  for (const check of checks) {
    const mistake = check()
    if (mistake) return mistake
  }
  return undefined
}

function brief(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
