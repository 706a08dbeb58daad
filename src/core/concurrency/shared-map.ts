/** Maps that all copies of this package in a process share: a program can load it as ESM and as CommonJS. */

/** Returns the map with this name. Whoever changes what it contains must change the name, too. */
export function sharedMap<Value>(name: string): Map<string, Value> {
  const key = Symbol.for(`chatwoot-client.${name}`)
  const present: unknown = Reflect.get(globalThis, key)
  // Only this function writes there.
  if (present instanceof Map) return present as Map<string, Value>
  const map = new Map<string, Value>()
  // Not enumerable, so that it is not printed. False where the global object is frozen: then each copy has its own.
  Reflect.defineProperty(globalThis, key, { value: map })
  return map
}
