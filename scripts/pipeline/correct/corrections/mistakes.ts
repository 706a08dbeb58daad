/** Mistakes in corrections that show only together with the document. */
import {
  type ApiDocument,
  isObject,
  type Json,
  listOf,
  objectOf,
  PipelineError,
  pathVariables,
  pointer,
  resolvePointer,
} from '../../document/document.ts'
import type { ComponentCorrection, Corrections, OperationCorrection } from './corrections.ts'
import { didYouMean } from './did-you-mean.ts'

export function refuseDanglingReferences(document: ApiDocument, { references }: Corrections): void {
  for (const { ref, where } of references) {
    if (resolvePointer(document, ref) !== undefined) continue
    const siblings = resolvePointer(document, ref.slice(0, ref.lastIndexOf('/')))
    const known = Object.keys(objectOf(siblings))
    throw new PipelineError(
      `${where}: $ref to nothing: ${ref}${didYouMean(ref.slice(ref.lastIndexOf('/') + 1), known)}`,
    )
  }
}

export function refuseExtensionOfNothing(
  { name, where }: ComponentCorrection,
  stated: Json | undefined,
  known: readonly string[],
): void {
  if (stated === null) throw new PipelineError(`${where}: schemas/${name} is removed by a correction below`)
  if (stated === undefined)
    throw new PipelineError(`${where}: no component schemas/${name} to extend${didYouMean(name, known)}`)
}

/** What is added to a component that no operation has would be nowhere. */
export function refuseUnusedExtensions({ components }: Corrections, pruned: readonly string[]): void {
  const unused = components.find(
    ({ section, name, extensions }) => extensions.length > 0 && pruned.includes(pointer('components', section, name)),
  )
  if (!unused) return
  const { name, where } = unused
  const others = components.map(({ name: other }) => other).filter((other) => other !== name)
  throw new PipelineError(`${where}: no operation uses schemas/${name}, which is extended${didYouMean(name, others)}`)
}

/** A path parameter without a variable in the path would otherwise be dropped silently. */
export function refuseForeignVariables(correction: OperationCorrection, document: ApiDocument): void {
  const { path, value, section } = correction
  if (section !== 'paths' || !Array.isArray(value?.parameters)) return
  for (const [index, parameter] of value.parameters.entries()) {
    const reference = isObject(parameter) ? parameter.$ref : undefined
    const target = typeof reference === 'string' ? resolvePointer(document, reference) : parameter
    if (!isObject(target) || target.in !== 'path' || pathVariables(path).includes(String(target.name))) continue
    throw new PipelineError(
      `${correction.at('parameters', index)}: the parameter describes {${target.name}}, but ${path} has no such variable`,
    )
  }
}

export function refuseUnknownSecurity(document: ApiDocument, { operations, families, root }: Corrections): void {
  const schemes = resolvePointer(document, '#/components/securitySchemes')
  const stated = [
    ...families.map(({ security, at }) => ({ security, at: (index: number) => at('security', index) })),
    ...operations.map(({ value, at }) => ({ security: value?.security, at: (index: number) => at('security', index) })),
    ...root.filter(({ key }) => key === 'security').map(({ value, at }) => ({ security: value, at })),
  ]
  for (const { security, at } of stated) {
    for (const [index, requirement] of listOf(security).entries()) {
      const unknown = Object.keys(objectOf(requirement)).find((name) => !(isObject(schemes) && name in schemes))
      if (unknown !== undefined)
        throw new PipelineError(`${at(index)}: security names ${unknown}, which is not in components.securitySchemes`)
    }
  }
}
