import { dialectOf } from '../../document/dialects.ts'
import { type ApiDocument, isObject, type JsonObject } from '../../document/document.ts'
import { at, nodesOf, removeNode } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/** A field without which the object is not valid: the description of a response, the responses of an operation. */
export const missingField: RepairRule = {
  name: 'missing-field',
  expectedIn: 'routes that are not described yet: without responses, or responses without a description',
  apply(document, report) {
    if (!isObject(document.info)) {
      document.info = {}
      report('#/info', 'missing: added')
    }
    dropNameless(document, report)
    fill(document.info, 'title', 'API', (key) => report(`#/info/${key}`, 'missing: added'))
    fill(document.info, 'version', '0', (key) => report(`#/info/${key}`, 'missing: added'))
    for (const node of nodesOf(document, 'response'))
      if (!('$ref' in node.value)) fill(node.value, 'description', '', (key) => report(at(node, key), 'missing: added'))
    for (const node of nodesOf(document, 'operation')) {
      const { responses } = node.value
      if (responses !== undefined && !(isObject(responses) && Object.keys(responses).length === 0)) continue
      node.value.responses = { default: { description: '' } }
      report(at(node, 'responses'), 'missing: now any response')
    }
    if (dialectOf(document) === '2.0') return
    for (const node of nodesOf(document, 'requestBody')) {
      if ('$ref' in node.value) continue
      fill(node.value, 'content', { 'application/json': {} }, (key) => report(at(node, key), 'missing: added'))
    }
  },
}

/** Without these, nothing meaningful is left. */
const needed = [
  ['externalDocs', 'url'],
  ['server', 'url'],
  ['tag', 'name'],
  ['discriminator', 'propertyName'],
] as const

function dropNameless(document: ApiDocument, report: Report): void {
  for (const [kind, key] of needed) {
    for (const node of nodesOf(document, kind)) {
      if (typeof node.value[key] === 'string') continue
      removeNode(node)
      report(at(node), `without ${key}: removed`)
    }
  }
}

function fill(object: JsonObject, key: string, value: string | JsonObject, report: (key: string) => void): void {
  if (object[key] !== undefined) return
  object[key] = value
  report(key)
}
