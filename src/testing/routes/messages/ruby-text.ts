/** What Ruby makes of a JSON value where it wants a string. */

export function rubyText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? inspect(value) : String(value)
}

/** As Ruby 3.3 shows a value. */
function inspect(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'string') return JSON.stringify(value).replace(/#(?=[{$@])/g, '\\#')
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const pairs = Object.entries(value).map(([key, inner]) => `${inspect(key)}=>${inspect(inner)}`)
  return `{${pairs.join(', ')}}`
}
