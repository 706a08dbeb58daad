import { dialectOf } from '../../document/dialects.ts'
import type { ApiDocument } from '../../document/document.ts'
import { newerKeywords } from '../../document/schema-keywords.ts'
import { at, type Node, nodesOf } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/**
 * A schema keyword that is newer than the document's dialect (`oneOf`, `nullable` in Swagger 2.0, `const` in OpenAPI
 * 3.0): written as an extension (`x-oneOf`), so that the document is valid and the convert stage finds it again.
 */
export const newerKeyword: RepairRule = {
  name: 'newer-keyword',
  seenIn: ['2023-11-03'],
  apply(document, report) {
    extendSchemas(document, report)
    if (dialectOf(document) !== '2.0') return
    for (const node of nodesOf(document, 'parameter')) {
      for (const keyword of ['example', 'deprecated']) extend(node, keyword, report)
    }
  },
}

function extendSchemas(document: ApiDocument, report: Report): void {
  const dialect = dialectOf(document)
  const newer = newerKeywords(dialect)
  for (const node of nodesOf(document, 'schema')) {
    for (const keyword of newer) extend(node, keyword, report)
    const { nullable, type } = node.value
    // OpenAPI 3.0 allows nullable only with a type.
    if (dialect !== '3.0' || nullable === undefined || type !== undefined) continue
    if (nullable === true) node.value['x-nullable'] = true
    delete node.value.nullable
    report(at(node, 'nullable'), 'without a type: now x-nullable')
  }
}

function extend({ value, ...node }: Node, keyword: string, report: Report): void {
  const given = value[keyword]
  if (given === undefined) return
  delete value[keyword]
  value[`x-${keyword}`] = given
  report(at(node, keyword), `newer than the document: now x-${keyword}`)
}
