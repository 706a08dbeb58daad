/** What a caller changes in an example. */

/** Any part of a value, however deep. Arrays are given whole; `undefined` leaves the example's value. */
export type EventOverrides<T> = T extends string | readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: EventOverrides<T[Key]> | undefined }
    : T

/** Returns the base with the overrides in it, the last one first in rank. Changes none of them. */
export function merged<T extends object>(base: T, ...overrides: (EventOverrides<NoInfer<T>> | undefined)[]): T {
  return overrides.reduce<unknown>(mergedValue, base) as T // EventOverrides<T> has only values that T has
}

function mergedValue(base: unknown, override: unknown): unknown {
  if (override === undefined) return base
  if (!isObject(override)) return override
  const result = isObject(base) ? { ...base } : {}
  for (const [key, value] of Object.entries(override)) result[key] = mergedValue(result[key], value)
  return result
}

/** Returns what a receiver parses: values of its own, without `undefined`. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
