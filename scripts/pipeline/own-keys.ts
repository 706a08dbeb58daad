/** Keys of ours that a document happens to have. */
import { ownKeys } from './correction-grammar.ts'
import type { ApiDocument } from './document.ts'
import { allKinds } from './grammar.ts'
import { nodesOf } from './nodes.ts'

/** Removes them, in place: whoever wrote them there meant something else, and ours drive the runtime. */
export function removeOwnKeys(document: ApiDocument): void {
  for (const { value } of nodesOf(document, ...allKinds)) for (const key of ownKeys) delete value[key]
}
