import { dialectOf } from '../../document/dialects.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const formats = ['csv', 'ssv', 'tsv', 'pipes', 'multi']

/**
 * `collectionFormat: brackets`, which Swagger does not have: Rails reads an array from `name[]=a&name[]=b`, so the
 * brackets become a part of the name. Other formats that do not exist are removed.
 */
export const bracketArray: RepairRule = {
  name: 'bracket-array',
  apply(document, report) {
    if (dialectOf(document) !== '2.0') return
    for (const { value, ...node } of nodesOf(document, 'parameter', 'header', 'items')) {
      const { collectionFormat: format, name } = value
      if (format === undefined || (formats.includes(String(format)) && value.type === 'array')) continue
      const isNamed =
        value.type === 'array' && typeof name === 'string' && (value.in === 'query' || value.in === 'formData')
      if (format === 'brackets' && isNamed) {
        value.name = name.endsWith('[]') ? name : `${name}[]`
        value.collectionFormat = 'multi'
        report(at(node, 'collectionFormat'), `brackets: the name is now ${value.name}`)
      } else {
        delete value.collectionFormat
        report(
          at(node, 'collectionFormat'),
          `${format} is not a valid format${value.type === 'array' ? '' : ' of a single value'}: removed`,
        )
      }
    }
  },
}
