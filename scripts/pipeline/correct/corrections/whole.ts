/** Corrections that describe an operation whole: it has no parameters and no body but those that they state. */
import type { Json, JsonObject } from '../../document/document.ts'
import { type Corrections, type Family, type OperationCorrection, securityFamilyOf } from './corrections.ts'

const wholeParts = ['operationId', 'responses']

export function isWhole(value: JsonObject | null): value is JsonObject {
  return value !== null && missingForWhole(value).length === 0
}

/** What a correction would have to state, too, to be whole. */
export function missingForWhole(value: JsonObject): string[] {
  return wholeParts.filter((part) => (value[part] ?? null) === null)
}

/** The corrections with everything that whole ones leave unsaid. */
export function completed(corrections: Corrections): Corrections {
  const { operations, families } = corrections
  return {
    ...corrections,
    operations: operations.map((operation) =>
      isWhole(operation.value)
        ? { ...operation, value: { ...unsaid(operation, families), ...operation.value } }
        : operation,
    ),
  }
}

/** What a whole correction means by what it does not state; nothing for others. */
export function unsaid({ value, section, path }: OperationCorrection, families: Family[]): JsonObject {
  if (!isWhole(value)) return {}
  // Deliveries carry none of our tokens.
  const security: Json | undefined = section === 'webhooks' ? [] : securityFamilyOf(path, families)?.security
  return { ...(security && { security }), parameters: [], requestBody: null }
}
