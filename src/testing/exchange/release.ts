import { isSince } from '../../helpers/server-version.ts'

/** A release of Chatwoot 4: its minor version and its patch. */
export type Release = readonly [minor: number, patch?: number]

export interface Lifetime {
  /** The first release that has it. */
  since?: Release
  /** The first release that does not have it any more. */
  until?: Release
}

/** Whether a version has what came with one release, and was gone with another. */
export function isIncluded({ since = [0], until }: Lifetime, version: string): boolean {
  return isSince(version, 4, ...since) === true && (until === undefined || !isSince(version, 4, ...until))
}
