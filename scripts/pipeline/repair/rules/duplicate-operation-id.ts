import { freeNames } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** An operationId that two operations have: the later ones get a number. */
export const duplicateOperationId: RepairRule = {
  name: 'duplicate-operation-id',
  seenIn: ['2020-04-07'],
  apply(document, report) {
    // An operation that is merged into its twin takes the name of the twin.
    const operations = nodesOf(document, 'operation').filter(({ slot }) => slot !== 'x-twins')
    const taken = new Set(operations.map(({ value }) => value.operationId))
    const seen = new Set<string>()
    const freeName = freeNames('-')
    for (const { value: operation, ...node } of operations) {
      const { operationId: name } = operation
      if (typeof name !== 'string') continue
      const isTaken = (other: string) => seen.has(other) || (other !== name && taken.has(other))
      const free = freeName(name, isTaken)
      seen.add(free)
      if (free === name) continue
      operation.operationId = free
      report(at(node, 'operationId'), `${name} is taken: now ${free}`)
    }
  },
}
