/** Removes the components that nothing refers to. */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  pointer,
  pointerKeys,
} from '../document/document.ts'

/**
 * Removes, in place, every component that cannot be reached from a path, a webhook, or a component marked
 * `x-keep: true` (for things that are part of the API but of no route, such as realtime events).
 * @returns the pointers of the removed components
 */
export function pruneComponents(document: ApiDocument): string[] {
  const components = objectOf(document.components)
  const reached = new Set<string>()
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isObject(value)) return
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref' && typeof item === 'string') visitReference(item)
      else if (key === 'mapping' && isObject(item)) for (const ref of Object.values(item)) visitReference(String(ref))
      else if (key === 'security' && Array.isArray(item)) item.forEach(visitSecurity)
      else visit(item)
    }
  }
  const visitReference = (ref: string): void => {
    const [root, section = '', name] = pointerKeys(ref)
    if (root !== 'components' || name === undefined) return
    const component = reference(section, name)
    if (reached.has(component)) return
    reached.add(component)
    const entries = components[section]
    const target = isObject(entries) ? entries[name] : undefined
    if (target !== undefined) visit(target)
  }
  const visitSecurity = (requirement: Json): void => {
    if (isObject(requirement))
      for (const name of Object.keys(requirement)) reached.add(reference('securitySchemes', name))
  }

  visit(document.paths)
  visit(document.webhooks ?? null)
  visit({ security: document.security ?? [] })
  for (const [section, name, value] of entriesOf(components)) {
    if (isObject(value) && value['x-keep'] === true) visitReference(reference(section, name))
  }
  const unused = entriesOf(components).filter(([section, name]) => !reached.has(reference(section, name)))
  for (const [section, name] of unused) {
    const entries = components[section]
    if (!isObject(entries)) continue
    delete entries[name]
    if (Object.keys(entries).length === 0) delete components[section]
  }
  return unused.map(([section, name]) => reference(section, name))
}

function entriesOf(components: JsonObject): [section: string, name: string, value: Json][] {
  return Object.entries(components).flatMap(([section, entries]) =>
    isObject(entries)
      ? Object.entries(entries).map(([name, value]): [string, string, Json] => [section, name, value])
      : [],
  )
}

function reference(section: string, name: string): string {
  return pointer('components', section, name)
}
