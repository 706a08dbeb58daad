/** operationIds: those that corrections state are reserved, whatever the document uses them for. */
import { type ApiDocument, freeNames, PipelineError } from '../document/document.ts'
import { operationsAndWebhooks } from '../document/walk.ts'
import type { OperationCorrection } from './corrections/corrections.ts'

export interface RenamedOperation {
  /** `GET /api/v1/…`. */
  subject: string
  from: string
  to: string
}

/** Renames each operation of the document whose operationId a correction states for another operation. */
export function resolveOperationIds(document: ApiDocument, corrections: OperationCorrection[]): RenamedOperation[] {
  const owners = ownersOf(corrections)
  const all = operationsAndWebhooks(document)
  const taken = new Set([...owners.keys(), ...all.map(({ operation }) => operation.operationId)])
  const seen = new Set<string>()
  const renamed: RenamedOperation[] = []
  const freeName = freeNames('-')
  for (const { section, path, method, operation } of all) {
    const { operationId: from } = operation
    if (typeof from !== 'string') continue
    const owner = owners.get(from)
    const isOwn = owner?.section === section && owner.path === path && owner.method === method
    if (isOwn) continue
    if (owner || seen.has(from)) {
      const to = freeName(from, (name) => taken.has(name))
      taken.add(to)
      operation.operationId = to
      renamed.push({ subject: `${method.toUpperCase()} ${path}`, from, to })
    }
    seen.add(from)
  }
  return renamed
}

/** operationId -> the correction that states it. */
function ownersOf(corrections: OperationCorrection[]): Map<string, OperationCorrection> {
  const owners = new Map<string, OperationCorrection>()
  for (const correction of corrections) {
    const name = correction.value?.operationId
    if (typeof name !== 'string') continue
    const owner = owners.get(name)
    if (owner) {
      const other = `${owner.method.toUpperCase()} ${owner.path} at ${owner.at('operationId')}`
      throw new PipelineError(`${correction.at('operationId')}: operationId ${name} is already that of ${other}`)
    }
    owners.set(name, correction)
  }
  return owners
}
