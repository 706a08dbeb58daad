import { isObject, type JsonObject, listOf, resolvePointer } from '../../document/document.ts'
import { at, type Node, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const compositions = ['allOf', 'anyOf', 'oneOf', 'x-anyOf', 'x-oneOf']

/**
 * A schema that is one of its own branches (`A: { oneOf: [A, string] }`), also by way of others. It describes nothing,
 * and no type can be written for it.
 */
export const circularBranch: RepairRule = {
  name: 'circular-branch',
  expectedIn: 'documents generated from code with recursive types, for which no type could be written',
  apply(document, report) {
    const nodes = new Map(nodesOf(document, 'schema').map((node): [JsonObject, Node] => [node.value, node]))
    const done = new Set<JsonObject>()
    for (const start of nodes.keys()) {
      for (const { schema, keyword, index } of backEdges(document, start, done).reverse()) {
        const node = nodes.get(schema)
        const branches = listOf(schema[keyword])
        const { $ref = keyword } = branches[index] as JsonObject // an edge begins at an object
        branches.splice(index, 1)
        if (branches.length === 0) delete schema[keyword]
        if (node) report(at(node, keyword), `${$ref} leads back to the schema that it is a branch of: removed`)
      }
    }
  },
}

/** The branch of a schema, by its keyword and index. */
interface Edge {
  schema: JsonObject
  keyword: string
  index: number
}

interface Step {
  schema: JsonObject
  /** What is still to be followed. */
  edges: { target: JsonObject; edge: Edge }[]
}

/** The branches that lead back to where they come from. A loop, since a document can be a long chain of branches. */
function backEdges(document: JsonObject, start: JsonObject, done: Set<JsonObject>): Edge[] {
  const found: Edge[] = []
  const open = new Set<JsonObject>()
  const steps: Step[] = []
  const enter = (schema: JsonObject): void => {
    open.add(schema)
    steps.push({ schema, edges: edgesOf(document, schema) })
  }
  if (!done.has(start)) enter(start)
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const next = step.edges.shift()
    if (!next) {
      steps.pop()
      open.delete(step.schema)
      done.add(step.schema)
    } else if (open.has(next.target)) found.push(next.edge)
    else if (!done.has(next.target)) enter(next.target)
  }
  return found
}

function edgesOf(document: JsonObject, schema: JsonObject): Step['edges'] {
  return compositions.flatMap((keyword) =>
    listOf(schema[keyword]).flatMap((branch, index) => {
      const target = isObject(branch) ? referred(document, branch) : undefined
      return target ? [{ target, edge: { schema, keyword, index } }] : []
    }),
  )
}

/** The schema behind a reference, however long the chain is. */
function referred(document: JsonObject, branch: JsonObject): JsonObject | undefined {
  const seen = new Set<JsonObject>()
  let current = branch
  while (typeof current.$ref === 'string' && !seen.has(current)) {
    seen.add(current)
    const target = resolvePointer(document, current.$ref)
    if (!isObject(target)) return undefined
    current = target
  }
  return current
}
