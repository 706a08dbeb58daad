/** Who subscribes: what the identifier of the subscription is made of. */
import type { Chatwoot } from '../clients/chatwoot.ts'
import { isChatwootError } from '../core/errors/chatwoot-error.ts'
import { describeKind } from '../core/errors/describe-value.ts'
import type { Profile } from '../types.ts'
import { failureOf, RealtimeError, RealtimeRefusedError } from './cable/errors.ts'

/** Returns the identifier of the subscription, with a token that is read now. */
export type Identity = (limits: { readonly signal: AbortSignal; readonly timeout: number }) => Promise<string>

/** A user in the account of a client. */
export function identityOfUser({ profile, accountId }: Chatwoot): Identity {
  return async (limits) => {
    try {
      // The connection itself tries again.
      return userIdentifier(await profile.get({ ...limits, maxRetries: 0 }), accountId)
    } catch (error) {
      // Functions of the user, such as onRequest, may throw anything.
      throw isChatwootError(error) ? error : failureOf('profile.get rejected', error)
    }
  }
}

function userIdentifier({ id, pubsub_token, accounts }: Partial<Profile>, accountId: number): string {
  if (!accounts || !pubsub_token) {
    throw new RealtimeError('the profile has no `accounts` or no `pubsub_token`')
  }
  if (!accounts.some((account) => account.id === accountId)) {
    throw new RealtimeRefusedError(`user ${id} is not in account ${accountId}: the server would refuse silently`)
  }
  return JSON.stringify({ channel: 'RoomChannel', pubsub_token, account_id: accountId, user_id: id })
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
    throw failureOf('token rejected', cause)
  }
}
