import { componentPlaces, dialectOf } from '../../document/dialects.ts'
import { isObject, type JsonObject, resolvePointer } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * A discriminator in the other dialect's form, without the name of its property, or with a mapping to something that is
 * not a schema.
 */
export const discriminator: RepairRule = {
  name: 'discriminator',
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const node of nodesOf(document, 'schema')) {
      const key = 'x-discriminator' in node.value ? 'x-discriminator' : 'discriminator'
      const given = node.value[key]
      if (given === undefined) continue
      const where = at(node, key)
      if (isSwagger2 && typeof given === 'string' && key === 'discriminator') continue
      if (typeof given === 'string') {
        node.value[key] = { propertyName: given }
        report(where, 'a string: now its propertyName')
      } else if (!isObject(given) || typeof given.propertyName !== 'string') {
        delete node.value[key]
        report(where, 'has no propertyName: removed')
      } else {
        if (isSwagger2 && key === 'discriminator') {
          node.value['x-discriminator'] = given
          delete node.value.discriminator
          report(where, 'newer than Swagger 2.0: now x-discriminator')
        }
        if (given.mapping !== undefined)
          repairMapping(document, given, (name, what) => report(at(node, key, 'mapping', name), what))
      }
    }
  },
}

function repairMapping(document: JsonObject, given: JsonObject, report: (name: string, what: string) => void): void {
  const { mapping } = given
  if (!isObject(mapping)) {
    delete given.mapping
    report('', 'not an object: removed')
    return
  }
  for (const [name, target] of Object.entries(mapping)) {
    const reference = String(target).startsWith('#/') ? String(target) : `${componentPlaces(document).schema}${target}`
    if (typeof target === 'string' && resolvePointer(document, reference) !== undefined) continue
    delete mapping[name]
    report(name, `${JSON.stringify(target)} is not a schema: removed`)
  }
  if (Object.keys(mapping).length === 0) delete given.mapping
}
