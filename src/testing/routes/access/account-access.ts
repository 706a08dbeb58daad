/** Which account a request is about, and who may enter it. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, notFound, unauthorized } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Caller, FakeState, Installation } from '../../records/state.ts'

/** Returns undefined for a path that is about no account, or about none that there is. */
export function accountAt({ accounts }: Installation, path: string): FakeState | undefined {
  const id = accountIdIn(path)
  if (id !== undefined) return accounts.get(id)
  const [, kind, identifier] = /^\/public\/api\/v1\/(inboxes|csat_survey)\/([^/]+)/.exec(path) ?? []
  if (kind === undefined) return undefined
  const isThere = kind === 'inboxes' ? hasInbox : hasConversation
  return [...accounts.values()].find((account) => isThere(account, identifier))
}

export function accountIdIn(path: string): number | undefined {
  const [, id] = /^\/api\/v[12]\/accounts\/([^/]+)/.exec(path) ?? []
  return id === undefined ? undefined : wholeNumber(id)
}

function hasInbox({ inboxes }: FakeState, identifier: string | undefined): boolean {
  return inboxes.some((inbox) => inbox.channel_type === 'Channel::Api' && inbox.inbox_identifier === identifier)
}

function hasConversation({ conversations }: FakeState, uuid: string | undefined): boolean {
  return [...conversations.values()].some((conversation) => conversation.uuid === uuid)
}

/** Returns the refusal of a valid token, or undefined if it may enter. */
export function accountRefusal(
  { accounts }: Installation,
  caller: Caller,
  { id, version }: { id: number; version: string },
): FakeAnswer | undefined {
  const state = accounts.get(id)
  if (!state) return notFound
  if (state.account.status === 'suspended') return unauthorized('Account is suspended')
  if (caller.kind === 'bot') {
    return isBotOf(state, caller.id, version) ? undefined : unauthorized('Bot is not authorized to access this account')
  }
  const isMember = state.agents.some((agent) => agent.id === caller.id)
  return isMember ? undefined : unauthorized('You are not authorized to access this account')
}

/** Connected to one of its inboxes or, since 4.10, one of its own. */
function isBotOf({ account, bots, botsOfInboxes }: FakeState, botId: number, version: string): boolean {
  const isConnected = [...botsOfInboxes.values()].includes(botId)
  if (isConnected || !isSince(version, 4, 10)) return isConnected
  return bots.some(({ id, account_id }) => id === botId && account_id === account.id)
}
