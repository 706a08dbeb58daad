/** Where a document is too deep for tools that call themselves for each level and each reference. */
import { isObject, type Json, type JsonObject, objectOf, pointer, pointerKeys, shortened } from './document.ts'

/** Returns a line with the place if an error, or what caused it, is a stack that overflowed. */
export function overflowReason(cause: unknown, document: JsonObject | undefined): string | undefined {
  for (let each = cause; each instanceof Error; each = each.cause) {
    if (!(each instanceof RangeError && each.message.includes('call stack'))) continue
    const { place, count } = document ? longestChain(document) : { place: '#', count: 0 }
    return `${shortened(place, 200)} is too deep to be read: it leads through ${count} references, one inside the other`
  }
  return undefined
}

interface Step {
  place: string
  /** References that are still to be followed. */
  next: string[]
  longest: number
}

/** The component from which the longest chain of references begins. A loop: the chain is what breaks calls. */
function longestChain(document: JsonObject): { place: string; count: number } {
  const references = referencesByComponent(document)
  const lengths = new Map<string, number>()
  for (const start of references.keys()) {
    const steps: Step[] = [{ place: start, next: references.get(start) ?? [], longest: 0 }]
    const open = new Set([start])
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const target = step.next.shift()
      if (target === undefined) {
        lengths.set(step.place, step.longest)
        open.delete(step.place)
        steps.pop()
        const holder = steps.at(-1)
        if (holder) holder.longest = Math.max(holder.longest, step.longest + 1)
      } else if (lengths.has(target)) step.longest = Math.max(step.longest, (lengths.get(target) ?? 0) + 1)
      else if (!open.has(target) && references.has(target)) {
        open.add(target)
        steps.push({ place: target, next: references.get(target) ?? [], longest: 0 })
      }
    }
  }
  const [place = '#', count = 0] = [...lengths].reduce((best, each) => (each[1] > best[1] ? each : best), ['#', 0])
  return { place, count }
}

/** For each named component of any dialect: the components that it refers to. */
function referencesByComponent(document: JsonObject): Map<string, string[]> {
  const components = objectOf(document.components)
  const sections: [string[], Json | undefined][] = [
    ...['definitions', 'parameters', 'responses'].map((key): [string[], Json | undefined] => [[key], document[key]]),
    ...Object.entries(components).map(([key, value]): [string[], Json] => [['components', key], value]),
  ]
  return new Map(
    sections.flatMap(([keys, section]) =>
      Object.entries(objectOf(section)).map(([name, value]): [string, string[]] => [
        pointer(...keys, name),
        referencesIn(value, keys.length + 1),
      ]),
    ),
  )
}

function referencesIn(value: Json, length: number): string[] {
  const found = new Set<string>()
  const values = [value]
  for (let each = values.pop(); each !== undefined; each = values.pop()) {
    if (Array.isArray(each)) values.push(...each)
    else if (isObject(each)) {
      if (typeof each.$ref === 'string') found.add(pointer(...pointerKeys(each.$ref).slice(0, length)))
      values.push(...Object.values(each))
    }
  }
  return [...found]
}
