/** Whether a document is valid in its own version, and if not: where, why, and what stands there. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { type Json, type JsonObject, resolvePointer } from './document.ts'

export interface Problem {
  /** `#/paths/~1api/get`. */
  pointer: string
  message: string
  /** The beginning of the JSON that stands there. */
  found: string
}

export async function validateDocument(document: JsonObject): Promise<Problem[]> {
  const config = await createConfig({ extends: ['spec'] })
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'document.json',
    config,
  })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location }) => {
      const pointer = location[0]?.pointer ?? '#/'
      return { pointer, message: oneLine(message), found: excerpt(valueAt(document, pointer)) }
    })
}

function valueAt(document: JsonObject, pointer: string): Json | undefined {
  try {
    return resolvePointer(document, pointer === '#/' ? '#' : pointer)
  } catch {
    return undefined // a key with a percent sign
  }
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim()
}

function excerpt(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
