/** What a bot's own token may call. */
import { isSince } from '../../../helpers/server-version.ts'

const path = '/conversations/:conversation_id'

/** By route, the release that opened it to bots. */
const openSince: Readonly<Record<string, readonly [major: number, minor: number, patch?: number]>> = {
  'GET /api': [0, 0],
  'POST /conversations': [0, 0],
  [`PATCH ${path}`]: [0, 0],
  [`PUT ${path}`]: [0, 0],
  [`POST ${path}/toggle_status`]: [0, 0],
  [`POST ${path}/toggle_priority`]: [0, 0],
  [`POST ${path}/custom_attributes`]: [0, 0],
  [`POST ${path}/assignments`]: [0, 0],
  [`POST ${path}/messages`]: [0, 0],
  [`POST ${path}/toggle_typing_status`]: [4, 12],
  [`GET ${path}`]: [4, 14, 2],
  [`GET ${path}/labels`]: [4, 14, 2],
  [`POST ${path}/labels`]: [4, 14, 2],
}

/** @param route its name in the tables, such as `POST /conversations` */
export function isOpenToBots(route: string, version: string): boolean {
  const release = openSince[route]
  return release !== undefined && isSince(version, ...release) === true
}
