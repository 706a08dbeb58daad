/** Parameters of a corrected operation: always the variables of its path, as the corrections describe them. */
import {
  type ApiDocument,
  correctedName,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  PipelineError,
  pathVariables,
  routeShape,
} from '../document/document.ts'
import { operationsAndWebhooks, operationsOf, resolved } from '../document/walk.ts'
import type { OperationCorrection } from './corrections/corrections.ts'

/**
 * Inlines every parameter where it is used. The name of a shared parameter in the document often differs from its
 * key (`team_id` is `{id}`); a correction that replaces that key must not change other routes.
 */
export function inlineParameters(document: ApiDocument): void {
  for (const { operation } of operationsAndWebhooks(document)) {
    if (!Array.isArray(operation.parameters)) continue
    operation.parameters = operation.parameters.map((parameter) =>
      structuredClone(resolved(document, parameter) ?? parameter),
    )
  }
}

/** Renames the variables of a route to those of another spelling, in every operation of the path. */
export function renameVariables(item: JsonObject, from: string, to: string): void {
  const names = new Map(pathVariables(from).map((name, index) => [name, pathVariables(to)[index] ?? name]))
  for (const [, operation] of operationsOf(item)) {
    for (const parameter of listOf(operation.parameters)) {
      if (!isObject(parameter) || parameter.in !== 'path') continue
      parameter.name = names.get(String(parameter.name)) ?? String(parameter.name)
    }
  }
}

/**
 * Path variables need not be listed in a correction: `{account_id}` is `#/components/parameters/AccountId` when that
 * exists, else what the correction or the document says about it.
 */
export function completeParameters(
  operation: JsonObject,
  { path, where }: OperationCorrection,
  document: ApiDocument,
): void {
  const parameters = listOf(operation.parameters)
  const others = parameters.filter((parameter) => resolved(document, parameter)?.in !== 'path')
  const variables = pathVariables(path).map((name): Json => {
    const component = correctedName(name)
    const ref = `#/components/parameters/${component}`
    if (resolved(document, { $ref: ref })?.name === name) return { $ref: ref }
    const stated = parameters.find((parameter) => {
      const { in: place, name: stated } = resolved(document, parameter) ?? {}
      return place === 'path' && stated === name
    })
    if (stated !== undefined) return stated
    const usual = usualName(path, name, document)
    const meant = usual === undefined ? '' : `did you mean {${usual}}, as in other paths? If not, `
    throw new PipelineError(`${where}: {${name}} is not described: ${meant}add components.parameters.${component}`)
  })
  const all = [...variables, ...others]
  if (all.length > 0) operation.parameters = all
  else delete operation.parameters
}

/** The described variable that other paths have in the same place. */
function usualName(path: string, name: string, document: ApiDocument): string | undefined {
  const before = routeShape(path.slice(0, path.indexOf(`{${name}}`)))
  const position = pathVariables(before).length
  return Object.keys(document.paths)
    .filter((other) => routeShape(other).startsWith(`${before}{}`))
    .map((other) => pathVariables(other)[position] ?? '')
    .find((other) => resolved(document, { $ref: `#/components/parameters/${correctedName(other)}` })?.name === other)
}
