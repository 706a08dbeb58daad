import { dialectOf } from '../../document/dialects.ts'
import { isObject, type JsonObject } from '../../document/document.ts'
import type { RepairRule } from '../rule.ts'

const sections = [
  ['definitions', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['securityDefinitions', 'securitySchemes'],
] as const

/**
 * Components where the other dialect keeps them: `definitions` in an OpenAPI 3 document, `components` in Swagger 2.0.
 */
export const dialectSection: RepairRule = {
  name: 'dialect-section',
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const [old, current] of sections) {
      const components = isObject(document.components) ? document.components : {}
      const source = isSwagger2 ? components[current] : document[old]
      if (!isObject(source)) continue
      if (isSwagger2) {
        document[old] = merged(document[old], source)
        delete components[current]
        report(`#/components/${current}`, `moved to #/${old}`)
      } else {
        document.components = { ...components, [current]: merged(components[current], source) }
        delete document[old]
        report(`#/${old}`, `moved to #/components/${current}`)
      }
    }
    if (isSwagger2 && isObject(document.components) && Object.keys(document.components).length === 0)
      delete document.components
  },
}

/** What is already in the right place wins. */
function merged(present: unknown, moved: JsonObject): JsonObject {
  return isObject(present) ? { ...moved, ...present } : moved
}
