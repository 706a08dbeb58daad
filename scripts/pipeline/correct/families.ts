/** Errors that every operation of a family can return: stated once, added to each. */
import { type ApiDocument, copyOf, type JsonObject, objectOf } from '../document/document.ts'
import { allOperations } from '../document/walk.ts'
import { type Corrections, type Family, familyOf } from './corrections/corrections.ts'

/** Adds the errors of the family that the operation does not describe itself; null keeps one out. */
export function withFamilyErrors(
  operation: JsonObject,
  path: string,
  families: Family[],
  stated: JsonObject,
): JsonObject {
  const described = Object.entries(objectOf(operation.responses))
  const errors = Object.entries(familyOf(path, families)?.responses ?? {}).filter(([status]) => !(status in stated))
  const responses = [...described.filter(([status]) => !errors.some(([error]) => error === status)), ...errors]
  const kept = responses.filter(([, response]) => response !== null).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...operation, responses: Object.fromEntries(copyOf(kept)) }
}

/** Adds the errors of their family to operations without a correction, too. */
export function addFamilyErrors(document: ApiDocument, { operations, families }: Corrections): void {
  const corrected = new Set(operations.map(({ method, path }) => `${method} ${path}`))
  for (const { path, item, method, operation } of allOperations(document)) {
    if (!corrected.has(`${method} ${path}`)) item[method] = withFamilyErrors(operation, path, families, {})
  }
}
