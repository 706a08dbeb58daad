/** What the platform app that sends the request may use: what it has created, or was granted to it. */
import type { Exchange } from '../../exchange/router.ts'
import type { PermissibleRecord } from '../../records/state.ts'
import { isPermissible, permissibleIds, permit } from '../../records/users/permissibles.ts'

type Kind = PermissibleRecord['kind']

export function permitTo(exchange: Exchange, kind: Kind, id: number): void {
  permit(exchange.state, { app_id: appOf(exchange), kind, id })
}

export function isPermittedTo(exchange: Exchange, kind: Kind, id: number): boolean {
  return isPermissible(exchange.state, { app_id: appOf(exchange), kind, id })
}

/** Also of what was deleted. */
export function idsPermittedTo(exchange: Exchange, kind: Kind): number[] {
  return permissibleIds(exchange.state, { app_id: appOf(exchange), kind })
}

function appOf({ state, request }: Exchange): number {
  return state.tokens.get(request.token)?.id ?? 0
}
