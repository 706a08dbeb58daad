import { isObject, type Json, type JsonObject } from '../../document/document.ts'
import { at, keepOnly, nodesOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A parameter that an operation or a path lists twice, directly or by reference; a tag with two entries: the first stays. */
export const duplicateEntry: RepairRule = {
  name: 'duplicate-entry',
  expectedIn: 'documents merged from two versions, in which the same entry was added twice',
  apply(document, report) {
    for (const { value, ...node } of nodesOf(document, 'operation', 'pathItem'))
      keepFirst(
        value.parameters,
        (item) => parameterName(document, item),
        (name, index) => report(at(node, 'parameters', index), `${name} is there twice: removed`),
      )
    keepFirst(document.tags, tagName, (name, index) => report(`#/tags/${index}`, `${name} is there twice: removed`))
  },
}

/** What makes an entry the same as another, and its name. */
interface Identity {
  id: string
  name: string
}

function keepFirst(
  list: Json | undefined,
  identityOf: (item: Json) => Identity | undefined,
  removed: (name: string, index: number) => void,
): void {
  if (!Array.isArray(list)) return
  const seen = new Set<string>()
  keepOnly(list, (item, index) => {
    const identity = identityOf(item)
    if (!identity) return true
    const { id, name } = identity
    if (seen.has(id)) removed(name, index)
    return seen.size < seen.add(id).size
  })
}

/** Several bodies are not the same one twice. */
function parameterName(document: JsonObject, item: Json): Identity | undefined {
  const parameter = resolved(document, item)
  if (!parameter || parameter.in === 'body') return undefined
  return { id: `${parameter.in} ${parameter.name}`, name: String(parameter.name) }
}

function tagName(tag: Json): Identity | undefined {
  return isObject(tag) ? { id: String(tag.name), name: String(tag.name) } : undefined
}
