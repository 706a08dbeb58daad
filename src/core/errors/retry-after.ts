/** Reads Retry-After, a number of seconds or a date, as seconds; undefined if it is neither. */
export function retryAfterSeconds(headers: Headers, now: () => number = Date.now): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const date = httpDate(value)
  // Counted from the server's clock, which may differ from the local one.
  return date === undefined ? undefined : Math.max(0, Math.ceil((date - (serverTime(headers) ?? now())) / 1000))
}

/** The server's time when it sent the response, in milliseconds; undefined when the response does not say. */
export function serverTime(headers: Headers): number | undefined {
  return httpDate(headers.get('date') ?? '')
}

function httpDate(text: string): number | undefined {
  // Date.parse accepts garbage such as "-5" and "1.5".
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
