/** Who subscribes: what the identifier of the subscription is made of. */
import type { Chatwoot } from '../clients/chatwoot.ts'
import { describeKind } from '../core/errors/describe-value.ts'
import { RealtimeError, RealtimeRefusedError } from './errors.ts'

/** Returns the identifier of the subscription, with a token that is read now. */
export type Identity = (limits: { readonly signal: AbortSignal; readonly timeout: number }) => Promise<string>

/** A user in the account of a client. */
export function identityOfUser({ profile, accountId }: Chatwoot): Identity {
  return async (limits) => {
    // The connection itself tries again.
    const { id, pubsub_token, accounts } = await profile.get({ ...limits, maxRetries: 0 })
    // Not a TypeError, which would stop the connection: a portal or a proxy may answer for the server.
    if (!Array.isArray(accounts)) throw new RealtimeError('GET /api/v1/profile: the response has no accounts')
    if (!accounts.some((account) => account.id === accountId)) {
      throw new RealtimeRefusedError(`user ${id} is not in account ${accountId}: the server would refuse silently`)
    }
    return JSON.stringify({ channel: 'RoomChannel', pubsub_token, account_id: accountId, user_id: id })
  }
}

/** A contact in an inbox. */
export function identityOfContact(token: () => Promise<string>): Identity {
  return async () => {
    const pubsub_token = await read(token)
    if (typeof pubsub_token === 'string' && pubsub_token !== '') {
      return JSON.stringify({ channel: 'RoomChannel', pubsub_token })
    }
    throw new TypeError(`token must return a non-empty string, got ${describeKind(pubsub_token)}`)
  }
}

/** A failure of the user's function is no reason to stop, whatever its class. */
async function read(token: () => Promise<string>): Promise<unknown> {
  try {
    return await token()
  } catch (cause) {
    throw new RealtimeError(`token rejected: ${cause instanceof Error ? cause : describeKind(cause)}`, { cause })
  }
}
