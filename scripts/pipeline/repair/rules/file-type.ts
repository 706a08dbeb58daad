import { dialectOf } from '../../document/dialects.ts'
import { type ApiDocument, isObject, type JsonObject } from '../../document/document.ts'
import { at, nodesOf, parametersOf } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

const multipart = 'multipart/form-data'

/**
 * A file where none can be: `type: file` in a schema or in items is a binary string, in a parameter a part of a form,
 * and a form with files is sent as `multipart/form-data`, the only type that carries them.
 */
export const fileType: RepairRule = {
  name: 'file-type',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    for (const node of nodesOf(document, 'schema', 'items')) {
      const { type } = node.value
      if (type !== 'file' && type !== 'binary') continue
      node.value.type = 'string'
      node.value.format = 'binary'
      report(at(node, 'type'), `${type}: now a binary string`)
    }
    for (const node of nodesOf(document, 'parameter')) {
      if (node.value.type !== 'file' || node.value.in === 'formData') continue
      node.value.in = 'formData'
      report(at(node, 'in'), 'a file is sent in a form: now formData')
    }
    if (dialectOf(document) === '2.0') sendAsMultipart(document, report)
  },
}

function sendAsMultipart(document: ApiDocument, report: Report): void {
  for (const { value: operation, ...node } of nodesOf(document, 'operation')) {
    const form = parametersOf(document, operation).filter((parameter) => parameter.in === 'formData')
    const consumes = operation.consumes ?? document.consumes
    if (!form.some(isFile) || (Array.isArray(consumes) && consumes.includes(multipart))) continue
    operation.consumes = [multipart]
    report(at(node), `a form with files: now ${multipart}`)
  }
}

function isFile({ type, format, items }: JsonObject): boolean {
  return type === 'file' || format === 'binary' || (isObject(items) && items.format === 'binary')
}
