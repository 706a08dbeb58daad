import { dialectOf } from '../../document/dialects.ts'
import { type JsonObject, objectOf, pathVariables } from '../../document/document.ts'
import { at, keysOf, type Node, nodesOf, removeNode, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** The last two are Swagger 2.0's; in OpenAPI 3 the rule `body-parameter` turns them into a request body. */
const places = ['query', 'header', 'path', 'cookie', 'body', 'formData']

/** A parameter in a place that does not exist (`in: params`), without a place, or without a name. */
export const parameterPlace: RepairRule = {
  name: 'parameter-place',
  seenIn: ['2020-08-18'],
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const node of nodesOf(document, 'parameter')) {
      const { value: parameter } = node
      if (typeof parameter.$ref === 'string') continue
      const given = parameter.in
      if (!places.includes(String(given)) || (isSwagger2 && given === 'cookie')) {
        parameter.in = meantPlace(document, node)
        report(at(node, 'in'), `${JSON.stringify(given ?? null)} is not a valid place: now ${parameter.in}`)
      }
      if (typeof parameter.name === 'string' && parameter.name !== '') continue
      if (parameter.in === 'body') {
        parameter.name = 'body'
        report(at(node), 'a body without a name: now body')
      } else {
        removeNode(node)
        report(at(node), 'a parameter without a name: removed')
      }
    }
  },
}

function meantPlace(document: JsonObject, node: Node): string {
  const { value: parameter } = node
  const written = String(parameter.in).trim()
  const spelled = places.find((place) => place.toLowerCase() === written.toLowerCase())
  if (spelled && !(spelled === 'cookie' && dialectOf(document) === '2.0')) return spelled
  if (/^form[-_ ]?(data)?$/i.test(written)) return 'formData'
  if (/^headers$/i.test(written)) return 'header'
  const [section, path] = keysOf(node)
  const paths = section === 'paths' ? [String(path)] : Object.keys(objectOf(document.paths))
  if (paths.some((path) => pathVariables(path).includes(String(parameter.name)))) return 'path'
  const schema = resolved(document, parameter.schema)
  return schema && (schema.type === 'object' || 'properties' in schema || 'allOf' in schema) ? 'body' : 'query'
}
