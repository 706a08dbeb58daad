/** What a server of this version can do. */

/** Whether a version, as `GET /api` reports it, is at least this release; undefined if it cannot be parsed. */
export function isSince(version: string, major: number, minor: number): boolean | undefined {
  const [, ownMajor, ownMinor] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  if (ownMajor === undefined || ownMinor === undefined) return undefined
  return Number(ownMajor) === major ? Number(ownMinor) >= minor : Number(ownMajor) > major
}
