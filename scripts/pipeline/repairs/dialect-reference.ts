import { resolvePointer } from '../document.ts'
import { allKinds, dialectOf, places } from '../grammar.ts'
import { at, nodesOf } from '../nodes.ts'
import type { RepairRule } from '../repair.ts'

/**
 * A reference in the spelling of the other dialect (`#/definitions/contact` in an OpenAPI 3 document), without its
 * `#`, or by the bare name of a schema: where the thing exists under the right spelling.
 */
export const dialectReference: RepairRule = {
  name: 'dialect-reference',
  apply(document, report) {
    const [own, other] = dialectOf(document) === '2.0' ? [places['2.0'], places['3.x']] : [places['3.x'], places['2.0']]
    for (const node of nodesOf(document, ...allKinds)) {
      const reference = node.value.$ref
      if (typeof reference !== 'string' || resolvePointer(document, reference) !== undefined) continue
      const spellings = [`#${reference}`, `#/${reference}`]
      for (const [kind, prefix] of Object.entries(other)) {
        const ownPrefix = own[kind as keyof typeof own]
        if (ownPrefix && reference.startsWith(prefix)) spellings.push(ownPrefix + reference.slice(prefix.length))
      }
      const ownPlace = own[node.kind]
      if (ownPlace && !reference.includes('/')) spellings.push(ownPlace + reference.replace(/^#/, ''))
      const known = spellings.find((spelling) => spelling.startsWith('#/') && resolvePointer(document, spelling))
      if (!known) continue
      node.value.$ref = known
      report(at(node), `${reference}: now ${known}`)
    }
  },
}
