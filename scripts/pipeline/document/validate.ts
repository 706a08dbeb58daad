/** Whether a document is valid in its own version, and if not: where, why, and what was found there. */
import { BaseResolver, createConfig, lintDocument, Source } from '@redocly/openapi-core'
import { excerpt, isObject, type Json, type JsonObject, PipelineError, reasonOf, resolvePointer } from './document.ts'
import { fieldsOf } from './walk.ts'

export interface Problem {
  /** `#/paths/~1api/get`. */
  pointer: string
  message: string
  /** The beginning of the JSON that was found there. */
  found: string
}

export async function validateDocument(document: JsonObject): Promise<Problem[]> {
  const problems = await check(document).catch((cause: unknown) => {
    // Its message names a file that does not exist.
    const reason = reasonOf(cause).replace(/ in "document\.json".*$/, '')
    throw new PipelineError(`the document cannot be checked: ${reason}`, { cause })
  })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location }) => {
      const pointer = location[0]?.pointer ?? '#/'
      return {
        pointer,
        message: oneLine(message),
        found: excerpt(resolvePointer(document, pointer === '#/' ? '#' : pointer)),
      }
    })
}

async function check(document: JsonObject) {
  return lintDocument({
    // Without the text, which it would parse as YAML; it needs the text only to show lines, which are not used here.
    document: { source: new Source('document.json', ''), parsed: withInertPayloads(document) },
    config: await createConfig({ extends: ['spec'] }),
    externalRefResolver: new ClosedResolver(),
  })
}

/** A document comes from somewhere else: whatever it names, nothing is fetched and no file is opened. */
class ClosedResolver extends BaseResolver {
  /** Not as a path of this machine, which messages would show. */
  override resolveExternalRef(_: string | null, reference: string): string {
    return reference
  }

  override loadExternalRef(reference: string): Promise<never> {
    return Promise.reject(new Error(`${reference} is not in the document`))
  }
}

/** In examples, defaults and extensions, `$ref` is data: under another name, nobody follows it. */
function withInertPayloads(document: JsonObject): JsonObject {
  const copies = new Map<Json, Json>()
  for (const { slot, value } of fieldsOf(document)) {
    if ((slot === 'payload' || slot === 'list') && hasReference(value)) copies.set(value, inert(value))
  }
  return copies.size === 0 ? document : (withCopies(document, copies) as JsonObject) // a copy of an object
}

function hasReference(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasReference)
  return isObject(value) && ('$ref' in value || Object.values(value).some(hasReference))
}

function inert(value: Json): Json {
  if (Array.isArray(value)) return value.map(inert)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === '$ref' ? '$ref (data)' : key, inert(item)]),
  )
}

function withCopies(value: Json, copies: ReadonlyMap<Json, Json>): Json {
  const copy = copies.get(value)
  if (copy !== undefined) return copy
  if (Array.isArray(value)) return value.map((item) => withCopies(item, copies))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withCopies(item, copies)]))
}

function oneLine(message: string): string {
  return message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
}
