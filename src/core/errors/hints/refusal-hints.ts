/** What a caller can do about a 401: whose token it is, and what its owner may do. */
import type { ErrorBody } from '../error-body.ts'
import type { Advice } from '../errors.ts'
import { any, type HintRow, hintIn } from './hint-table.ts'
import { tokenLostHint } from './public-hints.ts'

const notAllowed = 'You are not authorized to do this action'

/** A valid token that is not a user's. */
export const notForBots = 'Access to this endpoint is not authorized for bots'

export const unknownToken = 'Invalid Access Token'

/** What the platform API says. */
export const unknownPlatformToken = 'Invalid access_token'

const roleRefuses = "the token is valid, but its user's role does not allow this"

/** What else the server says in a 401 for a valid token whose owner may not do this, each with its hint. */
const refusals: { readonly [text: string]: string } = {
  'You are not authorized to access this account':
    'the token is valid, but its user is not a member of this account: check accountId, the number after /accounts/ in the address of the dashboard',
  'Account is suspended': 'the account is suspended on this server; ask its administrators why',
  'Bot is not authorized to access this account':
    'the token is valid; check accountId, connect the bot to an inbox of this account, or use a bot of this account',
  'Non permissible resource':
    'a platform app can only access accounts, users and bots that it has created or was granted access to',
  'Invalid User IDs': 'one of the user ids is not a member of this account',
}

const onlyAdministrators =
  'the token is valid, but its user may not do this: it needs an administrator, or a custom role that allows it'

const writes = 'POST PUT PATCH DELETE'

/** Who may do what, where the server only says that this user may not. */
const roles: readonly HintRow[] = [
  ['DELETE', /^~\/conversations\/[^/]+$/, any, onlyAdministrators],
  [
    '*',
    /^~\/conversations\/\d+/,
    any,
    "the token is valid, but its user may not use this conversation: an agent needs to be a member of the conversation's inbox or, since 4.10, of its team",
  ],
  [
    'POST',
    /^~\/conversations$/,
    any,
    "the token is valid, but its user may not use this inbox: an agent needs to be a member of the conversation's inbox",
  ],
  ['GET', /^~\/inboxes\/[^/]+\/health$/, any, onlyAdministrators],
  [
    'GET',
    /^~\/(inboxes|inbox_members)\/[^/]+/,
    any,
    'the token is valid, but its user may not see this inbox: it needs a member of the inbox or an administrator',
  ],
  [
    writes,
    /^~\/(inboxes|inbox_members|teams|agents|agent_bots|portals|custom_attribute_definitions)\b/,
    any,
    onlyAdministrators,
  ],
  [
    '*',
    /^~2?\/(\w*reports|reporting_events|csat_survey_responses|audit_logs|webhooks|automation_rules|campaigns)\b/,
    any,
    onlyAdministrators,
  ],
  [writes, /^~$|^~\/labels\b|^~\/integrations\/hooks(\/\d+)?$|^~\/dashboard_apps\b/, any, onlyAdministrators],
  ['GET', /^~\/labels\/./, any, onlyAdministrators],
  ['DELETE', /^~\/contacts\/[^/]+$/, any, onlyAdministrators],
  ['POST', /^~\/contacts\/(import|export)$/, any, onlyAdministrators],
  [
    'GET',
    /^~\/(sla_policies|applied_slas)\b/,
    any,
    'the token is valid, but since 4.17 this needs an account in which the feature is enabled',
  ],
  [
    '*',
    /^~\/(sla_policies|applied_slas|custom_roles)\b/,
    any,
    'the token is valid, but this needs an administrator and, since 4.17, an account in which the feature is enabled',
  ],
  [
    '*',
    /^~\/macros\b/,
    any,
    'the token is valid, but its user may not use this macro: personal ones belong to one user, only administrators change global ones, and one without `visibility` is closed to agents',
  ],
]

const tokenOfOther =
  'the token is valid, but belongs to an agent bot or a platform app: this call needs the token of a user'

const wrongToken =
  'no user, bot or app of this server has this token: copy it from the profile settings of that same server; resetting a token replaces it'

const noPlatformToken =
  'the platform API needs the token of a platform app (super admin console), not that of a user or a bot; it says the same if a proxy has removed the header Api-Access-Token'

/** What servers and gateways say about the token itself. */
const tokenTexts = /^(invalid access[ _]token|unauthorized)$/i

/**
 * Whether a 401 refuses the caller, not the token. Since 4.16 the server translates what it says about accounts, so any
 * other text in its usual shape is a refusal.
 */
export function isRefusal({ text, body }: Pick<ErrorBody, 'text' | 'body'>): boolean {
  const said = Object(body)
  return !tokenTexts.test(text) && typeof said.error === 'string' && Object.keys(said).length === 1
}

/** Returns the hint for a 401. */
export const unauthorizedHint: Advice = (refused) => {
  const { text, body } = refused
  if (text === notAllowed) return hintIn(roles, refused) ?? roleRefuses
  if (Object.hasOwn(refusals, text)) return refusals[text]
  if (text === notForBots) return tokenOfOther
  if (text === unknownToken) return wrongToken
  if (text === unknownPlatformToken) return noPlatformToken
  return tokenLostHint(text, body)
}
