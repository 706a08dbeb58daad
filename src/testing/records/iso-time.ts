/** Unix seconds as ISO 8601. */

export function isoTime(seconds: number): string {
  return new Date(Math.floor(Math.round(seconds * 1e6) / 1000)).toISOString()
}

/** Whether there is such a date: databases, too, have a last one. */
export function isTime(seconds: number): boolean {
  return !Number.isNaN(new Date(seconds * 1000).getTime())
}

export function isoTimeOrNull(seconds: number | null): string | null {
  return seconds === null ? null : isoTime(seconds)
}

/** Zero stands for never. */
export function isoTimeUnlessZero(seconds: number): string | null {
  return seconds === 0 ? null : isoTime(seconds)
}
