/** What is read of an OpenAPI document. */
import { readFileSync } from 'node:fs'

interface DocumentedResponse {
  readonly $ref?: string
  readonly content?: object
}

export interface Document {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: { readonly responses?: { readonly [status: string]: DocumentedResponse } }
    }
  }
  readonly components: { readonly responses?: { readonly [name: string]: DocumentedResponse } }
}

export function documentIn(file: string): Document {
  return JSON.parse(readFileSync(file, 'utf8'))
}

const methods = new Set(['get', 'put', 'post', 'patch', 'delete'])

export function routesOf({ paths }: Document): Set<string> {
  return new Set(
    Object.entries(paths).flatMap(([name, operations]) =>
      Object.keys(operations).flatMap((method) => (methods.has(method) ? [shapeOf(method, name)] : [])),
    ),
  )
}

/** A route without the names of its parameters, since they differ. */
export function shapeOf(method: string, pathname: string): string {
  return `${method.toUpperCase()} ${pathname.replace(/\{\w*\}/g, '{}').replace(/\/$/, '')}`
}
