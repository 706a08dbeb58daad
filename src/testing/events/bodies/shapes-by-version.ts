/**
 * How responses, deliveries and frames of older and newer servers differ: the shapes elsewhere are those of 4.14.2.
 */
import { isSince } from '../../../helpers/server-version.ts'
import type { FakeState } from '../../records/state.ts'

/** Whether teams have icons. */
export function hasTeamIcons(version: string): boolean {
  return isSince(version, 4, 16) === true
}

/** With what came after 4.14.2, and without what came before it. */
export function asSentBy<Body extends object>(state: FakeState, version: string, body: Body): Body {
  return isSince(version, 4, 16) ? newer(state, version, body) : asSentByOlder(version, body)
}

function newer<Body extends object>(state: FakeState, version: string, body: Body): Body {
  return withAdded(body, '', { state, hasInfoRequest: isSince(version, 4, 18) === true }) as Body // keys are only added
}

interface Added {
  state: FakeState
  hasInfoRequest: boolean
}

/** With the icons of teams since 4.16; since 4.18 responses say that nobody can be asked for their phone number. */
function withAdded(value: unknown, key: string, added: Added): unknown {
  if (Array.isArray(value)) return value.map((item) => withAdded(item, key, added))
  if (typeof value !== 'object' || value === null || key.endsWith('attributes')) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    key === 'meta' && name === 'team' ? withIcons(inner, added.state) : withAdded(inner, name, added),
  ])
  const isInResponse = 'uuid' in value && 'can_reply' in value
  const contact_info_request = { available: false, reason: null, delivery_mode: null }
  return { ...Object.fromEntries(entries), ...(isInResponse && added.hasInfoRequest && { contact_info_request }) }
}

function withIcons(team: unknown, { teams }: FakeState): unknown {
  if (typeof team !== 'object' || team === null || !('id' in team)) return team
  const { icon = '', icon_color = '' } = teams.find(({ id }) => id === team.id) ?? {}
  return { ...team, icon, icon_color }
}

interface Differences {
  hasAssigneeType: boolean
  hasAccount: boolean
  hasContentType: boolean
  hasExtension: boolean
}

/**
 * Without `meta.assignee_type` before 4.10; without the account of conversations and the content type of attachments before
 * 4.13; without what else 4.14.2 shows of attachments, whose first release is not known.
 */
function asSentByOlder<Body extends object>(version: string, body: Body): Body {
  const differences = {
    hasAssigneeType: isSince(version, 4, 10) === true,
    hasAccount: isSince(version, 4, 13) === true,
    hasContentType: isSince(version, 4, 13) === true,
    hasExtension: isSince(version, 4, 14, 2) === true,
  }
  if (Object.values(differences).every(Boolean)) return body
  return older(body, '', differences) as Body // optional keys are left out
}

function older(value: unknown, key: string, differences: Differences): unknown {
  if (Array.isArray(value)) return value.map((item) => older(item, key, differences))
  // Attributes are people's own.
  if (typeof value !== 'object' || value === null || key.endsWith('attributes')) return value
  const { hasAssigneeType, hasAccount, hasContentType, hasExtension } = differences
  const isInEvent = 'contact_inbox' in value && 'can_reply' in value
  const isAttachment = 'message_id' in value && 'data_url' in value
  const kept = Object.entries(value).filter(([name]) => {
    if (key === 'meta' && name === 'assignee_type') return hasAssigneeType
    if (isInEvent && name === 'account') return hasAccount
    return !isAttachment || name !== 'content_type' || hasContentType
  })
  const fields = kept.map(([name, inner]) => [name, older(inner, name, differences)])
  return isAttachment && !hasExtension ? olderAttachment(Object.fromEntries(fields)) : Object.fromEntries(fields)
}

/** In the lists of a conversation and of a contact, it also has no id. */
function olderAttachment({ id, data_url, ...rest }: Record<string, unknown>): object {
  const isListed = !('account_id' in rest)
  const address = typeof data_url === 'string' ? data_url.replace('?disposition=inline', '') : data_url
  return { ...(!isListed && { id }), ...rest, data_url: address, extension: null }
}

/** Before 4.12, deliveries contained the content as it is stored. */
export function withStoredContent<Body extends object>(state: FakeState, version: string, body: Body): Body {
  if (isSince(version, 4, 12) === true) return body
  const contents = new Map([...state.messages.values()].flat().map(({ id, content }) => [id, content]))
  return stored(body, contents) as Body // contents are strings or null
}

function stored(value: unknown, contents: ReadonlyMap<number, string | null>, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stored(item, contents, key))
  if (typeof value !== 'object' || value === null || key.endsWith('attributes')) return value
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stored(inner, contents, name)]))
  const isMessage = 'content_type' in value && 'content' in value && 'id' in value
  const content = isMessage ? contents.get(Number(value.id)) : undefined
  return content === undefined ? fields : { ...fields, content }
}
