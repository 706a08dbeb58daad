/** What is wrong with the values of a request, where the server does not say it, or not what to do about it. */
import type { Advice } from '../errors.ts'
import { any, type HintRow, hintIn } from './hint-table.ts'
import { contactFailures, contactRefusals, limitOfAll } from './public-hints.ts'

const writes = 'POST PUT PATCH'

/** Values that the server does not know, by what they should be. It may have stored others before it failed. */
const known = (what: string) =>
  `Chatwoot responds with 500 to values that it does not know: ${what}; the change may have been stored anyway`

const oneOf = (key: string, words: string) => known(`${key} must be ${words}`)

const priorities = 'priority must be low, medium, high, urgent or null'

const sourceIdTaken =
  'Chatwoot responds with 500 to a source_id that another contact has in this inbox: contacts.findByContactInbox finds that contact'

const condition =
  'Chatwoot responds with 500 to a condition that it cannot evaluate, such as days_before from 4.12 to 4.16, an operator or a type of value that the key does not have: build conditions with where()'

const range =
  'Chatwoot responds with 500 to reports without `since`, `until`, `type` or `timezone_offset`, where they are required'

/** What was sent if it has any condition but keys of a contact: the client itself searches for those. */
const notByKeys =
  /^(?!.*attribute_key)|attribute_key":"(?!(identifier|email|phone_number)")|filter_operator":"(?!equal_to)/

/** Values that cause a 500, by route and what was sent. No other 500 has a hint: it can have any cause. */
const failures = (): readonly HintRow[] => [
  [
    'POST',
    /^~\/conversations\/[^/]+\/toggle_status$/,
    // Not for a status alone that the server knows.
    /^(?!{"status":"(open|resolved|pending)"}$)/,
    oneOf('status', 'open, resolved, pending or snoozed, and snoozed_until unix seconds'),
  ],
  [writes, /^~\/conversations\/\d+(\/toggle_priority)?$/, any, known(priorities)],
  ['POST', /^~\/conversations\/[^/]+\/custom_attributes$/, any, oneOf('custom_attributes', 'an object')],
  [writes, /^~\/conversations\/[^/]+\/participants$/, any, known('one of the user_ids does not exist')],
  [
    'POST',
    /^~\/conversations\/[^/]+\/update_last_seen$/,
    any,
    'Chatwoot 4.14.2 needs too long for this if the user has many notifications of the conversation',
  ],
  [
    'POST',
    /^~\/conversations$/,
    any,
    known(
      'check status, custom_attributes and additional_attributes (objects), and whether the inbox takes such a first message: Facebook, Instagram, Telegram and Line need a source_id',
    ),
  ],
  ['POST', /^~\/(conversations|contacts)\/filter$/, notByKeys, condition],
  [
    'GET',
    /^~\/search(\/conversations)?$/,
    any,
    'before 4.17, this fails if a conversation that is found has no messages',
  ],
  // A form has been encoded already.
  ['POST', /^~\/contacts(\/[^/]+\/contact_inboxes)?$/, /\bsource_id\b|^\[object /, sourceIdTaken],
  ['GET', /^~\/contacts\/search$/, any, 'Chatwoot responds with 500 to a page that is not a number from 1'],
  ['POST', /^\/api\/v1\/profile\/availability$/, any, oneOf('availability', 'online, offline or busy')],
  [writes, /^~\/agents(\/[^/]+)?$|^\/platform\/.*\/account_users$/, any, oneOf('role', 'agent or administrator')],
  [writes, /^~\/agent_bots(\/[^/]+)?$/, any, oneOf('bot_type', 'webhook')],
  ['GET', /^~\/(agent_bots|labels)$/, any, 'if this is Chatwoot 4.16.0: it always fails here'],
  ['POST', /^~\/inboxes$/, any, known('`channel` must have a `type` that the server offers')],
  [
    writes,
    /^~\/custom_attribute_definitions(\/[^/]+)?$/,
    any,
    known('check attribute_display_type and attribute_model'),
  ],
  [writes, /^~\/custom_filters(\/[^/]+)?$/, any, known('check filter_type')],
  [writes, /^~\/macros(\/[^/]+)?$/, any, oneOf('visibility', 'global or personal')],
  [
    'POST',
    /^~\/automation_rules$/,
    any,
    'Chatwoot responds with 500 to a rule that lacks a key: event_name, conditions or actions',
  ],
  [
    '*',
    /^~\/automation_rules\/[^/]+/,
    any,
    'Chatwoot responds with 500 if the account has no automation rule with this id',
  ],
  ['GET', /^~\/integrations\/apps\/[^/]+$/, any, 'Chatwoot responds with 500 if it has no app with this id'],
  ['POST', /^~\/portals$/, any, 'Chatwoot 4.7 needs a custom_domain, which may be an empty string'],
  ['PATCH', /^~\/portals\/[^/]+\/archive$/, any, 'this route always fails: update the portal with `archived`'],
  ['*', /^~\/portals\/[^/]+$/, any, 'Chatwoot responds with 500 if the account has no portal with this slug'],
  [writes, /^~\/portals\/[^/]+\/articles(\/[^/]+)?$/, any, oneOf('status', 'draft, published or archived')],
  ['GET', /^~2\/reports\b|^~\/csat_survey_responses\/download$/, any, range],
  [
    'GET',
    /^\/platform\/.*\/accounts$/,
    any,
    'Chatwoot fails here for good once an account of the platform app was deleted',
  ],
  ['GET', /^\/platform\/.*\/agent_bots$/, any, 'older servers fail here once a bot of the platform app was deleted'],
  [writes, /^\/platform\/.*\/accounts(\/[^/]+)?$/, any, known('check status and the names of features')],
  ['POST', /^\/platform\/.*\/users$/, any, 'Chatwoot 4.7 needs a `name`'],
]

const taken = /has already been taken/

/** What the text of a 422 leaves open. */
const refusals: readonly HintRow[] = [
  [
    'POST',
    /^~\/contacts$/,
    taken,
    'another contact has it: contacts.findBy finds that contact, contacts.upsert updates it instead of creating one',
  ],
  [
    'PUT PATCH',
    /^~\/contacts\/[^/]+$/,
    taken,
    'another contact has it: contacts.findBy finds that contact, contacts.merge makes one of the two',
  ],
  ['*', /^~\/labels\b/, taken, 'labels.list() has it; titles are stored in lower case'],
  ['*', /^~\/labels\b/, /^Title is invalid/, 'a title has letters, digits, _ and - only, and at least 2 characters'],
  ['*', /^~\/teams\b/, taken, 'teams.list() has it; names are stored in lower case'],
  ['*', /^~\/agents\b/, taken, 'this user is in the account already: agents.list()'],
  ['*', /^~\/canned_responses\b/, taken, 'cannedResponses.list() has it'],
  ['*', /^~\/webhooks\b/, taken, 'webhooks.list() has it; webhooks.ensure updates it'],
  [
    '*',
    /^~\/custom_attribute_definitions\b/,
    taken,
    'customAttributeDefinitions.list() has it, for conversations or contacts as attribute_model says',
  ],
  ['*', /^~\/integrations\/hooks\b/, taken, 'this app is connected already: integrations.getApp returns its hooks'],
  [
    '*',
    /^~\/inbox_members$/,
    /User must exist/,
    'one of the user ids is not a user of this server: agents.list() has those of the account',
  ],
  ['*', /^\/platform\//, /User must exist/, 'no user has this user_id; users.create creates one'],
  [
    '*',
    any,
    /^The request took too long to complete/,
    "nothing is wrong with the values: the server's database needed too long; ask for less at a time",
  ],
  [writes, /^~\/conversations\/\d+(\/toggle_priority)?$/, /value is empty: priority/, priorities],
  [
    'POST PATCH',
    /^~\/conversations\/[^/]+\/participants$/,
    any,
    'one of the user_ids does not exist, or may not see the conversation',
  ],
  [
    '*',
    any,
    /value is empty: contact (email|phone number)/,
    'the contact has no email address or phone number, which this inbox needs: contacts.update',
  ],
  [
    '*',
    any,
    /source_id should be unique/,
    'another contact has this source_id: contacts.findByContactInbox finds them',
  ],
  [
    '*',
    any,
    /Too many messages/,
    "the server's default limit is 200 messages per minute in one conversation: wait a minute",
  ],
  [
    '*',
    /\/direct_uploads$/,
    any,
    'before 4.16 this route is for the dashboard only: use `upload`, or send the files with the message',
  ],
  [
    '*',
    any,
    /length should be < 1500/,
    'a custom attribute has at most 1500 characters, or as a whole number is at most 9999999999',
  ],
]

// The last one is the limit of all requests: both return the same response.
const orAll = 'since 4.16; or that of all requests is exceeded, 3000 per minute for each IP address'
const deletions = `the default limit is 60 deletions per minute for each account, ${orAll}`
const invitations = `the default limit is 100 invitations per day for each account, ${orAll}`
const removals = `the default limit is 50 removals per day for each account, ${orAll}`

/** Features that are off, and limits that have their own number. */
const others: { readonly [status: number]: readonly HintRow[] } = {
  403: [
    [
      '*',
      any,
      /^API access is not enabled/,
      "on Chatwoot's cloud, the plan of the account decides about API access; other servers always allow it",
    ],
    [
      '*',
      any,
      /unread counts feature/,
      'the feature conversation_unread_counts is off by default: ChatwootPlatform enables it with accounts.update({ features })',
    ],
  ],
  422: refusals,
  429: [
    ['*', /^~\/conversations\/meta/, any, 'the default limit is 30 per minute for each token and account, since 4.12'],
    ['*', /^~\/contacts\/search$/, any, 'the default limit is 100 per minute for each account'],
    ['*', /^~2\/reports/, any, 'the default limit is 100 per minute for each token, and 1000 for each account'],
    ['*', /\/transcript$/, /Retry later/, 'the default limit is 1000 per hour for each account, 30 on older servers'],
    ['*', /^~\/upload$/, any, 'the default limit is 60 per hour for each account'],
    ['DELETE', /^~\/conversations\/[^/]+$/, /^Retry later$/, deletions],
    ['POST', /^~\/agents(\/bulk_create)?$/, /^Retry later$/, invitations],
    ['DELETE', /^~\/agents\/[^/]+$/, /^Retry later$/, removals],
    ['*', any, /daily email limit/, 'the account may send again tomorrow; trying again earlier does not help'],
    limitOfAll,
  ],
}

/** Returns the hint for a 403, 422, 429 or 500 of Chatwoot: those of the public API come first. */
export const valueHint: Advice = (refused) => {
  const { status, text, sent } = refused
  if (status !== 500) return hintIn([...(status === 422 ? contactRefusals : []), ...(others[status] ?? [])], refused)
  if (text !== 'Internal Server Error') return undefined
  return hintIn([...contactFailures, ...failures()], { ...refused, text: `${sent?.body}` })
}
