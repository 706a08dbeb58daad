import { dialectOf } from '../../document/dialects.ts'
import { isObject, type JsonObject } from '../../document/document.ts'
import { at, nodesOf, parametersOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const multipart = 'multipart/form-data'

/** A form with files that is not sent as `multipart/form-data`, the only type that carries them. */
export const formMediaType: RepairRule = {
  name: 'form-media-type',
  apply(document, report) {
    if (dialectOf(document) !== '2.0') return
    for (const { value: operation, ...node } of nodesOf(document, 'operation')) {
      const form = parametersOf(document, operation).filter((parameter) => parameter.in === 'formData')
      const consumes = operation.consumes ?? document.consumes
      if (!form.some(isFile) || (Array.isArray(consumes) && consumes.includes(multipart))) continue
      operation.consumes = [multipart]
      report(at(node), `a form with files: now ${multipart}`)
    }
  },
}

function isFile({ type, format, items }: JsonObject): boolean {
  return type === 'file' || format === 'binary' || (isObject(items) && items.format === 'binary')
}
