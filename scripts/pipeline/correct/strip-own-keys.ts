/** Keys of ours that a document happens to have. */
import { allKinds } from '../document/dialects.ts'
import type { ApiDocument } from '../document/document.ts'
import { nodesOf } from '../document/walk.ts'
import { ownKeys } from './grammar.ts'

/** Removes them, in place: whoever wrote them there meant something else, and ours drive the runtime. */
export function removeOwnKeys(document: ApiDocument): void {
  for (const { value } of nodesOf(document, ...allKinds)) for (const key of ownKeys) delete value[key]
}
