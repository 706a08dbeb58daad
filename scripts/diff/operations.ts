/** The operations of a converted document: what each takes and returns. */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  pathVariables,
  routeShape,
} from '../pipeline/document/document.ts'
import {
  operationsAndWebhooks,
  type PlacedOperation,
  parametersOf,
  resolved,
  subjectOf,
} from '../pipeline/document/walk.ts'

/** Media type -> schema. */
export type Content = ReadonlyMap<string, Json | undefined>

export interface Operation {
  /** `POST /api/v1/accounts/{account_id}/conversations`, `webhook message_created`. */
  label: string
  /** Its operationId. */
  id: Json | undefined
  /** Webhooks are sent by the server, so their bodies are read. */
  isWebhook: boolean
  parameters: ReadonlyMap<string, Parameter>
  body: { required: boolean; content: Content } | undefined
  /** Status -> its content. */
  answers: ReadonlyMap<string, Content>
}

export interface Parameter {
  /** `query.page` */
  path: string
  required: boolean
  schema: Json | undefined
}

/** By method and shape of the path, so that the names of variables do not matter. */
export function operationKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${routeShape(path)}`
}

export function operationsIn(document: ApiDocument): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const placed of operationsAndWebhooks(document)) {
    const { section, method, path } = placed
    const key = section === 'webhooks' ? `${subjectOf(placed)} ${method}` : operationKey(method, path)
    operations.set(key, readOperation(document, placed))
  }
  return operations
}

function readOperation(document: ApiDocument, placed: PlacedOperation): Operation {
  const { section, path, operation } = placed
  const body = resolved(document, operation.requestBody)
  const responses = Object.entries(objectOf(operation.responses))
  return {
    label: subjectOf(placed),
    id: operation.operationId,
    isWebhook: section === 'webhooks',
    parameters: new Map(parametersOf(document, operation).map((parameter) => readParameter(parameter, path))),
    body: body && { required: body.required === true, content: contentOf(body) },
    answers: new Map(
      responses
        .filter(([status]) => !status.startsWith('x-'))
        .map(([status, response]): [string, Content] => [status, contentOf(resolved(document, response))]),
    ),
  }
}

function readParameter(parameter: JsonObject, path: string): [string, Parameter] {
  const place = String(parameter.in)
  const name = String(parameter.name)
  const [schema] = [parameter.schema, ...contentOf(parameter).values()].filter((found) => found !== undefined)
  return [
    parameterKey(place, name, path),
    { path: `${place}.${name}`, required: parameter.required === true || place === 'path', schema },
  ]
}

/** A path variable is identified by its position, a header regardless of case. */
function parameterKey(place: string, name: string, path: string): string {
  if (place === 'path') return `path ${pathVariables(path).indexOf(name)}`
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

function contentOf(holder: JsonObject | undefined): Content {
  const content = objectOf(holder?.content)
  return new Map(Object.entries(content).map(([type, media]) => [type, isObject(media) ? media.schema : undefined]))
}
