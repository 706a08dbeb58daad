/** Our own `x-` keys in a document that is not ours. */
import { allKinds } from '../document/dialects.ts'
import type { ApiDocument } from '../document/document.ts'
import { nodesOf } from '../document/walk.ts'
import { unverified } from '../news/carry-over.ts'
import { ownKeys } from './corrections/grammar.ts'

/** Removes them, in place: their author meant something else by them, and ours control the runtime. */
export function removeOwnKeys(document: ApiDocument): void {
  for (const { value } of nodesOf(document, ...allKinds)) for (const key of [...ownKeys, unverified]) delete value[key]
}
