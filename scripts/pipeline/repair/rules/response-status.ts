import { STATUS_CODES } from 'node:http'
import { isObject } from '../../document/document.ts'
import { at, nodesOf, renameKey } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Keys of a response that slipped one level up. */
const responseKeys = new Set(['description', 'schema', 'headers', 'content', 'examples', 'type', 'links', 'summary'])

/** A key among the responses that is not a status: `description`, or a status in another spelling (`ok`, `2xx`). */
export const responseStatus: RepairRule = {
  name: 'response-status',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    for (const { value: responses, ...node } of nodesOf(document, 'responses')) {
      for (const key of Object.keys(responses)) {
        if (/^([1-5]\d\d|[1-5]XX|default)$/.test(key) || key.startsWith('x-')) continue
        const status = meantStatus(key)
        if (status && isObject(responses[key]) && !(status in responses)) {
          renameKey(responses, key, status)
          report(at(node, key), `not a valid status: now ${status}`)
        } else {
          delete responses[key]
          report(at(node, key), 'not a valid status: removed')
        }
      }
    }
  },
}

function meantStatus(key: string): string | undefined {
  if (responseKeys.has(key)) return undefined
  if (/^[1-5]xx$/i.test(key)) return key.toUpperCase()
  const code = key.match(/\b[1-5]\d\d\b/)?.[0]
  if (code) return code
  const plain = key.toLowerCase().replace(/[^a-z]/g, '')
  if (plain === 'success') return '200'
  if (plain === 'error') return 'default'
  return Object.keys(STATUS_CODES).find((code) => STATUS_CODES[code]?.toLowerCase().replace(/[^a-z]/g, '') === plain)
}
