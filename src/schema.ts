/**
 * `chatwoot-client/schema`: the types of the corrected document. The types of all other entries import them from this
 * name, so that a program can replace them by those of its own document.
 */
export type { OperationFacts, Routes } from '../generated/operations.ts'
export type * from '../generated/schema.ts'
