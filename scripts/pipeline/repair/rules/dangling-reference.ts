import { allKinds, componentPlaces } from '../../document/dialects.ts'
import { isObject, type JsonObject, resolvePointer } from '../../document/document.ts'
import type { Kind } from '../../document/kinds.ts'
import { at, type Node, nodesOf, place, removeNode, resolved } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/** What is known of something that is described nowhere. */
const unknown: Partial<Record<Kind, JsonObject>> = {
  schema: {},
  response: { description: '' },
  mediaType: {},
}

/** They have no reference in any dialect, and stay without it. */
const own = new Set<Kind>(['document', 'info'])

/** A reference that leads to nothing, in a circle, or out of the document, also in the mapping of a discriminator. */
export const danglingReference: RepairRule = {
  name: 'dangling-reference',
  seenIn: ['2023-11-03'],
  apply(document, report) {
    const gone: Node[] = []
    for (const node of nodesOf(document, ...allKinds)) {
      const reference = node.value.$ref
      if (reference === undefined) continue
      if (typeof reference === 'string' && leadsSomewhere(document, reference)) continue
      const known = unknown[node.kind]
      if (known) {
        const { $ref: _, ...siblings } = node.value
        place(node, { ...known, ...siblings })
      } else if (own.has(node.kind)) delete node.value.$ref
      else if (node.kind === 'pathItem' && Object.keys(node.value).length > 1) delete node.value.$ref
      else gone.push(node)
      const reason =
        typeof reference === 'string' && reference.startsWith('#') ? 'leads to nothing' : 'is not in the document'
      report(at(node), `${JSON.stringify(reference)} ${reason}: ${known ? 'nothing is known of it' : 'removed'}`)
    }
    for (const node of gone) removeNode(node)
    for (const node of nodesOf(document, 'discriminator')) repairMapping(document, node, report)
  },
}

function repairMapping(document: JsonObject, { value, ...node }: Node, report: Report): void {
  const { mapping } = value
  if (mapping === undefined) return
  if (!isObject(mapping)) {
    delete value.mapping
    report(at(node, 'mapping'), 'not an object: removed')
    return
  }
  for (const [name, target] of Object.entries(mapping)) {
    const reference = String(target).startsWith('#/') ? String(target) : `${componentPlaces(document).schema}${target}`
    const isSchema = typeof target === 'string' && resolvePointer(document, reference) !== undefined
    if (isSchema && reference === target) continue
    // OpenAPI allows the bare name of a schema, but validators take it for a file.
    if (isSchema) mapping[name] = reference
    else delete mapping[name]
    const now = isSchema ? `the name of a schema: now ${reference}` : 'not a schema: removed'
    report(at(node, 'mapping', name), `${JSON.stringify(target)} is ${now}`)
  }
}

function leadsSomewhere(document: JsonObject, reference: string): boolean {
  return reference.startsWith('#') && resolved(document, resolvePointer(document, reference)) !== undefined
}
