import { allKinds, dialectOf, places } from '../../document/dialects.ts'
import { decodedKey, resolvePointer } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * A reference in the spelling of the other dialect (`#/definitions/contact` in an OpenAPI 3 document), without its
 * `#`, with spaces around it, or by the bare name of a schema, if the target exists under the right spelling.
 * A `%` that begins no escape is escaped, since tools cannot decode it.
 */
export const dialectReference: RepairRule = {
  name: 'dialect-reference',
  apply(document, report) {
    const [own, other] = dialectOf(document) === '2.0' ? [places['2.0'], places['3.x']] : [places['3.x'], places['2.0']]
    for (const node of nodesOf(document, ...allKinds)) {
      const reference = node.value.$ref
      if (typeof reference !== 'string') continue
      if (resolvePointer(document, reference) !== undefined) {
        const escaped = reference
          .split('/')
          .map((key) => (isDecodable(key) ? key : key.replaceAll('%', '%25')))
          .join('/')
        if (escaped === reference) continue
        node.value.$ref = escaped
        report(at(node), `${reference}: now ${escaped}`)
        continue
      }
      const spellings = [reference.trim(), `#${reference}`, `#/${reference}`]
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

function isDecodable(key: string): boolean {
  return !key.includes('%') || decodedKey(key) !== key
}
