/** The third stage: a repaired document of any version becomes OpenAPI 3.1.0. */
import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1'
import { convertObj } from 'swagger2openapi'
import { dialectOf } from '../document/dialects.ts'
import {
  type ApiDocument,
  excerpt,
  isObject,
  type Json,
  listOf,
  objectOf,
  PipelineError,
  reasonOf,
} from '../document/document.ts'
import type { Kind } from '../document/kinds.ts'
import { validateDocument } from '../document/validate.ts'
import { at, nodesOf, operationsOf, placesOf, resolved } from '../document/walk.ts'
import { normaliseBinary, normaliseFlags, normaliseNull, restoreNewerKeywords } from './normalise.ts'
import { protectPayloads, protectPayloadsAndNames } from './protect-payloads.ts'
import { joinTwins, separateTwins } from './twin-operations.ts'

export async function convertDocument(repaired: ApiDocument): Promise<ApiDocument> {
  checkStructure(repaired)
  let document = plainCopy(repaired)
  separateTwins(document)
  if (dialectOf(document) === '2.0')
    document = await usingTool('swagger2openapi', repaired, () => fromSwagger2(document))
  restoreNewerKeywords(document)
  normaliseNull(document) // before the upgrader, which converts only half of the nullables and leaves enums without null
  if (dialectOf(document) === '3.0')
    document = await usingTool('openapi-upgrader', repaired, async () => fromOpenApi30(document))
  document.openapi = '3.1.0'
  normaliseBinary(document)
  normaliseFlags(document)
  joinTwins(document)
  return plainCopy(document)
}

async function fromSwagger2(document: ApiDocument): Promise<ApiDocument> {
  // Without it the converter writes `*/*` for every response.
  document.produces ??= ['application/json']
  const hidden = protectPayloads(document)
  // It writes into its options, so each run has its own.
  const { openapi } = await convertObj(hidden.document, { patch: true, refSiblings: 'preserve' })
  const converted = asDocument(hidden.restore(asJson(openapi)))
  converted.openapi = '3.0.3'
  putBodiesBack(converted)
  requireForms(converted)
  return converted
}

/** The converter requires a form only if the first of its fields is required. */
function requireForms(document: ApiDocument): void {
  for (const { value: body } of nodesOf(document, 'requestBody')) {
    const content = Object.entries(objectOf(body.content))
    if (!content.every(([type]) => type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded'))
      continue
    const schemas = content.map(([, media]) => (isObject(media) ? resolved(document, media.schema) : undefined))
    if (schemas.some((schema) => listOf(schema?.required).length > 0)) body.required = true
  }
}

/** Inlines bodies that several operations share, which the converter moves into components. */
function putBodiesBack(document: ApiDocument): void {
  for (const { value: item } of nodesOf(document, 'pathItem')) {
    for (const [, operation] of operationsOf(item)) {
      const body = resolved(document, operation.requestBody)
      if (body) operation.requestBody = structuredClone(body)
    }
  }
  if (!isObject(document.components)) return
  delete document.components.requestBodies
  if (Object.keys(document.components).length === 0) delete document.components
}

function fromOpenApi30(document: ApiDocument): ApiDocument {
  const hidden = protectPayloadsAndNames(document)
  const upgraded = upgradeFromThreeToThreeOne(hidden.document)
  return asDocument(hidden.restore(asJson(upgraded)))
}

/** Runs a tool; if it fails, the error names the place in the document that caused it. */
async function usingTool(name: string, repaired: ApiDocument, run: () => Promise<ApiDocument>): Promise<ApiDocument> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    const [problem] = await validateDocument(repaired).catch(() => [])
    const reason = reasonOf(cause)
    const where = problem ? `${problem.pointer}: ${problem.message} (found ${problem.found})` : `#: ${name}: ${reason}`
    throw new PipelineError(`the repaired document cannot be converted: ${where}`, { cause })
  }
}

const described: Partial<Record<Kind, string>> = {
  pathItem: 'the operations of a path',
  operation: 'an operation',
  responses: 'the responses of an operation',
  components: 'the components',
  schema: 'a schema',
  parameter: 'a parameter',
  response: 'a response',
}

/** The tools accept a string as an operation and go on, so every object that matters is checked first. */
function checkStructure(document: ApiDocument): void {
  for (const { value, kind, ...place } of placesOf(document, ...(Object.keys(described) as Kind[]))) {
    const isSchema = kind === 'schema' && typeof value === 'boolean'
    if (isObject(value) || isSchema) continue
    throw new PipelineError(`${at({ kind, ...place })}: expected ${described[kind]}, found ${excerpt(value)}`)
  }
  if (Object.keys(document.paths).length === 0) throw new PipelineError('#/paths: the document has no path left')
}

function asDocument(value: Json): ApiDocument {
  if (!isObject(value) || !isObject(value.paths)) throw new Error('the result has no paths')
  return { ...value, paths: value.paths }
}

/** Removes what JSON does not have: the tools leave undefined behind. */
function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}

function plainCopy(document: ApiDocument): ApiDocument {
  return asDocument(asJson(document))
}
