/** How deeply the values of a document may be nested: the tools behind this stage call themselves for each level. */
import { isObject, type Json, PipelineError, pointer, shortened } from '../document/document.ts'

/** Levels of objects and arrays; Chatwoot's documents have about 30. */
export const deepest = 400

export function tooDeep(keys: readonly (string | number)[]): string {
  return `has values that are nested more than ${deepest} levels deep: ${shortened(pointer(...keys), 200)}`
}

interface Level {
  value: Json
  key: string | number
  holder: Level | undefined
  depth: number
}

/** A loop, since a call for each level is what the depth would break. */
export function refuseDeepNesting(document: Json, name: string): void {
  const levels: Level[] = [{ value: document, key: '', holder: undefined, depth: 0 }]
  for (let level = levels.pop(); level; level = levels.pop()) {
    if (level.depth > deepest) throw new PipelineError(`${name} ${tooDeep(keysTo(level))}`)
    const { value, depth } = level
    if (Array.isArray(value)) {
      for (const [key, item] of value.entries()) levels.push({ value: item, key, holder: level, depth: depth + 1 })
    } else if (isObject(value)) {
      for (const key of Object.keys(value))
        levels.push({ value: value[key] ?? null, key, holder: level, depth: depth + 1 })
    }
  }
}

function keysTo(level: Level): (string | number)[] {
  const keys: (string | number)[] = []
  for (let each = level; each.holder; each = each.holder) keys.unshift(each.key)
  return keys
}
