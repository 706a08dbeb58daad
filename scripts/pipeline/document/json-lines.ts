/** JSON with a line for each entry down to a depth, such as a path or a component: short, and a difference shows what it is about. */
import { isObject, type Json } from './document.ts'

export function jsonLines(value: Json, depth: number): string {
  if (!isObject(value) || depth === 0 || Object.keys(value).length === 0) return JSON.stringify(value)
  const lines = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonLines(item, depth - 1)}`)
  return `{\n${lines.join(',\n')}\n}`
}
