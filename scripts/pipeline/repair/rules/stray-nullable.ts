import { allowNull } from '../../document/allow-null.ts'
import { dialectOf } from '../../document/dialects.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** `nullable` in OpenAPI 3.1, which has no such keyword: null becomes one of the types. */
export const strayNullable: RepairRule = {
  name: 'stray-nullable',
  seenIn: ['2026-06-02'],
  apply(document, report) {
    if (dialectOf(document) !== '3.1') return
    for (const { value: schema, ...node } of nodesOf(document, 'schema')) {
      const { nullable } = schema
      if (nullable === undefined) continue
      delete schema.nullable
      if (String(nullable) === 'true') allowNull(schema)
      report(at(node, 'nullable'), String(nullable) === 'true' ? 'null is now one of the types' : 'removed')
    }
  },
}
