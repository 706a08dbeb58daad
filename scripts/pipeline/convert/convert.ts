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
  PipelineError,
  reasonOf,
} from '../document/document.ts'
import type { Kind } from '../document/kinds.ts'
import { validateDocument } from '../document/validate.ts'
import { at, nodesOf, operationsOf, placesOf, resolved } from '../document/walk.ts'
import { normaliseBinary, normaliseNull, restoreNewerKeywords } from './normalise.ts'
import { shelterPayloads, shelterPayloadsAndNames } from './protect-payloads.ts'
import { joinTwins, separateTwins } from './twin-operations.ts'

export async function convertDocument(repaired: ApiDocument): Promise<ApiDocument> {
  checkStructure(repaired)
  let document = plainCopy(repaired)
  separateTwins(document)
  if (dialectOf(document) === '2.0')
    document = await usingTool('swagger2openapi', repaired, () => fromSwagger2(document))
  restoreNewerKeywords(document)
  normaliseNull(document) // before the upgrader, which turns only half of the nullables and leaves enums without null
  if (dialectOf(document) === '3.0')
    document = await usingTool('openapi-upgrader', repaired, async () => fromOpenApi30(document))
  document.openapi = '3.1.0'
  normaliseBinary(document)
  joinTwins(document)
  return plainCopy(document)
}

async function fromSwagger2(document: ApiDocument): Promise<ApiDocument> {
  // Without it the converter says `*/*` of every answer.
  document.produces ??= ['application/json']
  const sheltered = shelterPayloads(document)
  // It writes into its options: each run gets its own.
  const { openapi } = await convertObj(sheltered.document, { patch: true, refSiblings: 'preserve' })
  const converted = asDocument(sheltered.restore(asJson(openapi)))
  converted.openapi = '3.0.3'
  putBodiesBack(converted)
  requireForms(converted)
  return converted
}

/** The converter requires a form only when the first of its fields is required. */
function requireForms(document: ApiDocument): void {
  for (const { value: body } of nodesOf(document, 'requestBody')) {
    const content = Object.entries(isObject(body.content) ? body.content : {})
    if (!content.every(([type]) => type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded'))
      continue
    const schemas = content.map(([, media]) => (isObject(media) ? resolved(document, media.schema) : undefined))
    if (schemas.some((schema) => listOf(schema?.required).length > 0)) body.required = true
  }
}

/** Bodies that several operations have in common, which the converter makes components of. */
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
  const sheltered = shelterPayloadsAndNames(document)
  const upgraded = upgradeFromThreeToThreeOne(sheltered.document)
  return asDocument(sheltered.restore(asJson(upgraded)))
}

/** Runs a tool; when it fails, the message is the place in the document that it could not take. */
async function usingTool(name: string, repaired: ApiDocument, run: () => Promise<ApiDocument>): Promise<ApiDocument> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    const [problem] = await validateDocument(repaired).catch(() => [])
    const reason = reasonOf(cause)
    const where = problem ? `${problem.pointer}: ${problem.message} (found ${problem.found})` : `#: ${name}: ${reason}`
    throw new PipelineError(`the document, after its repair, cannot be converted: ${where}`, { cause })
  }
}

const described: Partial<Record<Kind, string>> = {
  pathItem: 'the operations of a path',
  operation: 'an operation',
  responses: 'the responses of an operation',
  components: 'components',
  schema: 'a schema',
  parameter: 'a parameter',
  response: 'a response',
}

/** The tools take a text for an operation and go on: nothing that matters may be of another kind. */
function checkStructure(document: ApiDocument): void {
  for (const { value, kind, ...place } of placesOf(document, ...(Object.keys(described) as Kind[]))) {
    const isSchema = kind === 'schema' && typeof value === 'boolean'
    if (isObject(value) || isSchema) continue
    throw new PipelineError(`${at({ kind, ...place })}: ${described[kind]} belongs here (found ${excerpt(value)})`)
  }
  if (Object.keys(document.paths).length === 0) throw new PipelineError('#/paths: no path is left in the document')
}

function asDocument(value: Json): ApiDocument {
  if (!isObject(value) || !isObject(value.paths)) throw new Error('the result has no paths')
  return { ...value, paths: value.paths }
}

/** Without what JSON does not have: the tools leave undefined behind. */
function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}

function plainCopy(document: ApiDocument): ApiDocument {
  return asDocument(asJson(document))
}
