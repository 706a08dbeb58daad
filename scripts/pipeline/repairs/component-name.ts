import { isObject, pointer, resolvePointer } from '../document.ts'
import { allKinds, componentPlaces } from '../grammar.ts'
import { nodesOf, renameKey } from '../nodes.ts'
import type { RepairRule } from '../repair.ts'

/** Names of components that OpenAPI 3 does not take (`Contact Inbox`); the references follow. */
export const componentName: RepairRule = {
  name: 'component-name',
  apply(document, report) {
    for (const prefix of Object.values(componentPlaces(document))) {
      const named = resolvePointer(document, prefix.slice(0, -1))
      if (!isObject(named)) continue
      for (const name of Object.keys(named)) {
        if (/^[\w.-]+$/.test(name)) continue
        const free = freeName(Object.keys(named), name.replace(/[^\w.-]+/g, '_') || '_')
        renameKey(named, name, free)
        const old = prefix + pointer(name).slice(2)
        for (const { value } of nodesOf(document, ...allKinds))
          if (typeof value.$ref === 'string' && decode(value.$ref) === old) value.$ref = prefix + free
        report(old, `now ${free}`)
      }
    }
  },
}

function freeName(taken: string[], name: string): string {
  let free = name
  for (let count = 2; taken.includes(free); count++) free = `${name}_${count}`
  return free
}

function decode(reference: string): string {
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}
