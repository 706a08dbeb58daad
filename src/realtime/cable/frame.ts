/** What arrives over the socket: JSON objects. */

/** Returns undefined for everything else. */
export function parseFrame(data: unknown): { readonly [key: string]: unknown } | undefined {
  try {
    const frame: unknown = JSON.parse(data as string) // anything else becomes one, and is no JSON then
    return isObject(frame) ? frame : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
