/** Retry-After in seconds: a number of them, or a date. Undefined for what is neither. */
export function retryAfterSeconds(headers: Headers, now: () => number = Date.now): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const date = httpDate(value)
  // Counted from the server's own clock, which may differ from this one.
  return date === undefined ? undefined : Math.max(0, Math.ceil((date - (serverTime(headers) ?? now())) / 1000))
}

/** What the server's clock said when it answered, in milliseconds; undefined when it did not say. */
export function serverTime(headers: Headers): number | undefined {
  return httpDate(headers.get('date') ?? '')
}

function httpDate(text: string): number | undefined {
  // What does not begin like a date ("-5", "1.5") is garbage, though Date.parse makes something of it.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
