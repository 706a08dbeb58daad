import { dialectOf } from '../../document/dialects.ts'
import { isObject, type JsonObject } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const schemaKeywords = [
  'type',
  'properties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'enum',
  'format',
  'required',
  'example',
]

/**
 * The body of a response in a wrong place: schema keywords next to `schema` (`type: array`) or instead of it,
 * `schema` in OpenAPI 3, `content` in Swagger 2.0.
 */
export const responseBody: RepairRule = {
  name: 'response-body',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const node of nodesOf(document, 'response')) {
      const response = node.value
      if (typeof response.$ref === 'string') continue
      const stray = schemaKeywords.filter((keyword) => keyword in response)
      if (stray.length > 0) {
        const schema: JsonObject = {}
        for (const keyword of stray) {
          schema[keyword] = response[keyword] ?? null
          delete response[keyword]
        }
        const isSchema = !('schema' in response || 'content' in response) && stray.some((key) => key !== 'example')
        if (isSchema) response.schema = schema
        report(at(node), `${stray.join(', ')} in a response: ${isSchema ? 'now its schema' : 'removed'}`)
      }
      if (!isSwagger2 && 'schema' in response) {
        if (!('content' in response)) response.content = { 'application/json': { schema: response.schema ?? {} } }
        delete response.schema
        report(at(node, 'schema'), 'now under content')
      }
      if (isSwagger2 && isObject(response.content)) {
        const [[, media] = [], ...others] = Object.entries(response.content)
        if (!('schema' in response) && isObject(media) && isObject(media.schema)) response.schema = media.schema
        delete response.content
        const lost = others.length > 0 ? `; removed: ${others.map(([type]) => type).join(', ')}` : ''
        report(at(node, 'content'), `now the schema of the response${lost}`)
      }
    }
  },
}
