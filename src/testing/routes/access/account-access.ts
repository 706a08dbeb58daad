/** Who may enter which account. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, notFound, unauthorized } from '../../exchange/answers.ts'
import type { Caller, FakeState } from '../../records/state.ts'
import { accountId } from '../../records/users/account.ts'
import { membership } from '../../records/users/platform.ts'

/** Returns the refusal of a valid token, or undefined if it may enter. */
export function accountRefusal(
  state: FakeState,
  caller: Caller,
  { id, version }: { id: number; version: string },
): FakeAnswer | undefined {
  const other = state.platform.accounts.find((account) => account.id === id)
  if (id !== accountId && !other) return notFound
  if (other?.status === 'suspended') return unauthorized('Account is suspended')
  if (caller.kind === 'bot') {
    return isBotOf(state, caller.id, id, version)
      ? undefined
      : unauthorized('Bot is not authorized to access this account')
  }
  return isUserOf(state, caller.id, id) ? undefined : unauthorized('You are not authorized to access this account')
}

/** Before 4.10 a bot must also be connected to one of its inboxes. */
function isBotOf({ bots, botsOfInboxes }: FakeState, botId: number, id: number, version: string): boolean {
  if (!bots.some((bot) => bot.id === botId && bot.account_id === id)) return false
  return isSince(version, 4, 10) !== false || [...botsOfInboxes.values()].includes(botId)
}

function isUserOf(state: FakeState, userId: number, id: number): boolean {
  if (id === accountId) return state.agents.some((agent) => agent.id === userId)
  return membership(state, id, userId) !== undefined
}
