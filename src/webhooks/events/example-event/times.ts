/** When the examples happened. */

/** The conversation began. */
export const begun = '2026-11-21T03:36:49.354Z'
/** The contact asked. */
export const asked = '2026-11-21T03:36:50.535Z'
/** The agent answered. */
export const answered = '2026-11-21T03:37:15.465Z'

/** Unix time in whole seconds. */
export function seconds(time: string): number {
  return Math.floor(Date.parse(time) / 1000)
}
