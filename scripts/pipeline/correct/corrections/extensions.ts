/** `x-extend`: what a correction adds to a component or an operation without stating the rest of it. */
import { isObject, type Json, type JsonObject, listOf, objectOf } from '../../document/document.ts'
import type { Keys } from './checks.ts'

/** What is added to a schema. */
export interface Extension {
  properties: JsonObject
  /** Properties that it now requires. */
  required: string[]
  /** Words of its enum. */
  enum: Json[]
  /** `file:line` of the deepest of these keys inside it. */
  at(...keys: Keys): string
}

/** What is added to an operation; extensions of its schemas are in order. */
export interface OperationExtension {
  parameters: { value: Json; where: string }[]
  body: Extension[]
  response: Extension[]
  /** Statuses that it did not have. */
  responses: { status: string; value: Json; where: string }[]
}

export const noExtension: OperationExtension = { parameters: [], body: [], response: [], responses: [] }

export function extensionOf(value: JsonObject, at: Extension['at']): Extension {
  const { properties, required, enum: words } = value
  return {
    properties: objectOf(properties),
    required: listOf(required).map(String),
    enum: listOf(words),
    at,
  }
}

export function operationExtensionOf(value: Json | undefined, at: Extension['at']): OperationExtension {
  if (!isObject(value)) return noExtension
  const schemaOf = (part: 'body' | 'response') => {
    const stated = value[part]
    return isObject(stated) ? [extensionOf(stated, (...keys) => at(part, ...keys))] : []
  }
  return {
    parameters: listOf(value.parameters).map((parameter, index) => ({
      value: parameter,
      where: at('parameters', index),
    })),
    body: schemaOf('body'),
    response: schemaOf('response'),
    responses: Object.entries(objectOf(value.responses)).map(([status, response]) => ({
      status,
      value: response,
      where: at('responses', status),
    })),
  }
}

/** Of an operation that is extended twice; a part that the upper correction states whole replaces what was added. */
export function extensionOnTop(
  below: OperationExtension,
  above: OperationExtension,
  stated: JsonObject,
): OperationExtension {
  return {
    parameters: [...('parameters' in stated ? [] : below.parameters), ...above.parameters],
    body: [...('requestBody' in stated ? [] : below.body), ...above.body],
    response: [...('responses' in stated ? [] : below.response), ...above.response],
    responses: [...('responses' in stated ? [] : below.responses), ...above.responses],
  }
}
