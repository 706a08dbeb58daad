/** What a server of this version can do. */

/** Whether a version, as `GET /api` reports it, is at least this release; undefined if it cannot be parsed. */
export function isSince(version: string, major: number, minor: number, patch = 0): boolean | undefined {
  const [, ownMajor, ownMinor, ownPatch = 0] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? []
  if (ownMajor === undefined || ownMinor === undefined) return undefined
  return ordinal(Number(ownMajor), Number(ownMinor), Number(ownPatch)) >= ordinal(major, minor, patch)
}

function ordinal(major: number, minor: number, patch: number): number {
  return (major * 1000 + minor) * 1000 + patch
}
