/** What a 404 is about. The server never says which record is missing. */
import type { Advice, RefusedCall } from '../errors.ts'
import { any, type HintRow, hintIn } from './hint-table.ts'
import { publicNotFoundHint } from './public-hints.ts'

const accountIdIs = 'accountId is the number after /accounts/ in the address of the dashboard'

const conversationIdIs = "a conversation's id is the number in its address in the dashboard"

const noSuchRoute = 'this version or edition of Chatwoot has no such route; serverInfo() returns the version'

const noSignUp = 'nobody can sign up on this server: create accounts with ChatwootPlatform'

/** 404s without a body, each of one route. */
const empty: readonly HintRow[] = [
  ['POST', /^~\/contact_inboxes\/filter$/, any, 'no contact has this source_id in this inbox'],
  ['GET', /^~\/macros\/[^/]+$/, any, 'the account has no such macro, or its user may not see it'],
  ['POST', /^~\/inboxes\/[^/]+\/reset_secret$/, any, 'only API inboxes have a secret'],
]

/** Where a request names records besides those in its path: the third column is about what was sent. */
const named: readonly HintRow[] = [
  // A form with files has been encoded already.
  ['POST', /^~\/contacts$/, /\binbox_id\b|^\S* \[object /, 'the inbox of inbox_id does not exist'],
  ['POST', /^~\/conversations$/, any, 'the contact, the inbox or the source_id does not exist'],
  ['GET', /^~\/conversations(\/meta)?$/, /\bteam_id=/, 'the team of team_id does not exist'],
  // Nothing but the account.
  ['*', /^~\/(contacts|conversations(\/meta)?)$/, any, ''],
  ['POST', /^~\/conversations\/\d+\/assignments$/, /\bteam_id\b/, 'the team of team_id does not exist (since 4.17)'],
  ['GET', /^~\/conversations\/unread_counts$/, any, 'unread counts need Chatwoot 4.14.1'],
  ['POST PATCH DELETE', /^~\/inbox_members$/, any, 'the inbox of inbox_id does not exist'],
  ['GET', /^~\/assignable_agents$/, any, 'an inbox of inbox_ids does not exist, or none was given'],
  ['POST', /^~\/actions\/contact_merge$/, any, 'one of the two contacts does not exist'],
  ['POST', /^~\/contacts\/\d+\/contact_inboxes$/, any, 'the inbox of inbox_id does not exist'],
  ['POST', /^~\/inboxes\/\d+\/set_agent_bot$/, /\bagent_bot"?[:=]"?\d/, 'the bot does not exist'],
  ['*', /^~\/portals\/[^/]+\//, any, 'the portal does not exist'],
  ['*', /^~\/(custom_filters|notifications)\/\d+/, any, 'it belongs to another user'],
]

/** Returns the hint for a 404 that is not a page of something else. */
export const notFoundHint: Advice = (refused) => {
  const { route, text } = refused
  const ofVisitors = publicNotFoundHint(refused)
  if (ofVisitors) return ofVisitors
  if (text === '') return hintIn(empty, refused)
  if (text === 'Resource could not be found') return accountHint(refused)
  if (text !== 'Not Found') return undefined
  if (route.startsWith('/platform/')) return recordsIn(route) && `this server has no ${recordsIn(route)}`
  if (route === '/api/v1/accounts') return noSignUp
  return /^~|^\/api\/v\d/.test(route) ? noSuchRoute : undefined
}

// The text is the same whether a record or the account is missing.
function accountHint(refused: RefusedCall): string | undefined {
  const { route, path, sent } = refused
  const account = /\/accounts\/(\d+)/.exec(path)?.[1]
  if (account === undefined) return undefined
  const other = hintIn(named, { ...refused, text: `${sent?.url.split('?')[1]} ${sent?.body}` })
  if (other === '' || /^~2?$/.test(route)) return `this server has no account ${account}: ${accountIdIs}`
  const records = recordsIn(route)
  const missing = records && `account ${account} has no ${records}`
  const isConversation = route.startsWith('~/conversations/')
  if (missing && other) return `${missing}, or ${other}`
  if (missing) return `${missing}, or does not exist itself${isConversation ? `: ${conversationIdIs}` : ''}`
  return `${other ?? 'a record named in the request does not exist'}, or account ${account} itself does not exist; ${accountIdIs}`
}

/** Returns the records that a path names: `conversation 7 with message 9`. */
function recordsIn(route: string): string {
  return [...route.matchAll(/\/([a-z_]+)\/(\d+)(?=\/|$)/g)]
    .map(([, kind = '', id]) => `${kind === 'inbox_members' ? 'inbox' : singular(kind)} ${id}`)
    .join(' with ')
}

function singular(kind: string): string {
  return kind.replace(/_/g, ' ').replace(/xes$/, 'x').replace(/ies$/, 'y').replace(/s$/, '')
}
