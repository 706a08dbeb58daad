/** Every refusal that was recorded, and others that are known: the second line of the error is right, or absent. */
import { describe, expect, it } from 'vitest'
import { apiError } from '../../../../../src/core/errors/api-errors.ts'
import type { Advice } from '../../../../../src/core/errors/errors.ts'
import { publicAdvice } from '../../../../../src/core/errors/hints/public-hints.ts'
import { tokenAdvice } from '../../../../../src/core/errors/hints/token-hints.ts'
import { recorded, recording, recordingNames } from '../../../../recordings/recorded.ts'

type Headers = Record<string, string>

function messageFor(
  advice: Advice,
  ...[method, path, status, body, headers = {}]: Parameters<typeof messageOf>
): string {
  const sent = { url: 'https://chat.test', body: '{"inbox_id":9,"source_id":"s","agent_bot":9}' }
  return apiError({ method, path, sent, advice }, new Response(body || null, { status, headers }), body).message
}

/** Of the public API, a client without a token says the same as the others. */
function messageOf(method: string, path: string, status: number, body: string, headers: Headers = {}): string {
  const message = messageFor(tokenAdvice, method, path, status, body, headers)
  if (path.includes('/public/')) expect(messageFor(publicAdvice, method, path, status, body, headers)).toBe(message)
  return message
}

function hintOf(...call: Parameters<typeof messageOf>): string | undefined {
  return messageOf(...call).split('\n')[1]
}

const administrator = /needs an administrator/
const conversationMember = /member of the conversation's inbox or, since 4.10, of its team/
const bots = /needs the token of a user\)$/
const condition = /a condition that it cannot evaluate/
const noRoute = /has no such route; serverInfo\(\)/
const notPermissible = /granted access to\)$/
const page = /an HTML page, not Chatwoot's JSON/

/** The hint of each recorded refusal; undefined where the server says everything, or where the cause is not known. */
const expected: { readonly [recording: string]: RegExp | undefined } = {
  'account-update-agent-refused': administrator,
  'agent-bot-create-agent-refused': administrator,
  'agent-create-agent-refused': administrator,
  'agent-create-duplicate': /agents\.list\(\)/,
  'agent-delete-unknown': /account \d+ has no agent \d+, or does not exist/,
  'agent-update-unknown-role': /role must be agent or administrator/,
  'assignable-agents-missing': /an inbox of inbox_ids does not exist, or none was given/,
  'attribute-create-duplicate': /customAttributeDefinitions\.list\(\)/,
  'automation-create-invalid-condition': undefined,
  'bot-conversation-before-link-refused':
    /the contact, the inbox or the source_id does not exist, or account \d+ itself/,
  'bot-other-account': /connect the bot to an inbox of this account/,
  'bot-refused-delete': bots,
  'bot-refused-list': bots,
  'bot-refused-messages-list': bots,
  'bot-refused-profile': bots,
  'bot-refused-transcript': bots,
  'bulk-unknown-type': undefined,
  'canned-create-missing-params': undefined,
  'contact-create-unknown-inbox': /the inbox of inbox_id does not exist/,
  'contact-inbox-create-email-missing':
    /the contact has no email address or phone number, which this inbox needs: contacts\.update/,
  'contact-inbox-create-source-id-taken': /source_id that another contact has.*findByContactInbox/,
  'contact-inboxes-filter-nothing': /no contact has this source_id in this inbox/,
  'contact-merge-unknown': /one of the two contacts does not exist/,
  'contact-show-deleted': /has no contact \d+/,
  'contact-show-unknown': /has no contact \d+/,
  'contact-update-invalid': undefined,
  'contact-update-unknown': /has no contact \d+/,
  'contacts-filter-company': undefined,
  'contacts-filter-invalid-key': undefined,
  'contacts-filter-invalid-operator': undefined,
  'contacts-filter-payload-missing': condition,
  'contacts-import-missing': undefined,
  'conversation-create-agent-without-inbox': /may not use this inbox/,
  'conversation-create-email-contact-without-email':
    /the contact has no email address or phone number, which this inbox needs: contacts\.update/,
  'conversation-create-no-ids': /the contact, the inbox or the source_id does not exist/,
  'conversation-create-source-id-taken': /contacts\.findByContactInbox/,
  'conversation-create-source-id-unknown': /the contact, the inbox or the source_id does not exist/,
  'conversation-create-web-widget-incoming': /whether the inbox takes such a first message/,
  'conversation-custom-attributes-array': /custom_attributes must be an object/,
  'conversation-custom-attributes-too-long': /at most 1500 characters/,
  'conversation-labels-unknown': /account \d+ has no conversation \d+/,
  'conversation-show-deleted': /account \d+ has no conversation \d+/,
  'conversation-show-not-a-number': /a record named in the request does not exist, or account/,
  'conversation-show-other-account': /is not a member of this account: check accountId/,
  'conversation-update-unknown': /account \d+ has no conversation \d+/,
  'conversations-filter-created-days-before': condition,
  'conversations-filter-custom-percent': condition,
  'conversations-filter-display-id-contains': condition,
  'conversations-filter-invalid-operator': undefined,
  'conversations-filter-invalid-query-operator': undefined,
  'conversations-filter-invalid-values-empty': undefined,
  'conversations-filter-last-activity-days-before': condition,
  'conversations-filter-missing-and': condition,
  'conversations-filter-status-number': condition,
  'conversations-filter-trailing-and': condition,
  'conversations-filter-value-not-array': condition,
  'conversations-unread-counts': /conversation_unread_counts is off by default: ChatwootPlatform/,
  'csat-list-agent-refused': administrator,
  'custom-filter-create-unknown-type': /check filter_type/,
  'custom-filter-show-other-user': /no custom filter \d+, or it belongs to another user/,
  'direct-upload': /use `upload`, or send the files with the message/,
  'error-bad-token': /copy it from the profile settings/,
  'error-id-too-large': /has no conversation \d+/,
  'error-malformed-json-accept-axios': undefined,
  'error-malformed-json-accept-json': undefined,
  'error-no-token-post': /a proxy or gateway on the way removes the header Api-Access-Token/,
  'error-null-byte': undefined,
  'error-platform-token': bots,
  'error-server-error-accept-any': /status must be open, resolved, pending or snoozed, and snoozed_until unix seconds/,
  'error-server-error-accept-json': /status must be open, resolved, pending or snoozed, and snoozed_until unix seconds/,
  'error-suspended-account': /the account is suspended on this server/,
  'error-throttled': /30 per minute/,
  'error-unknown-url-accept-any': page,
  'error-unknown-url-accept-axios': page,
  'error-unknown-url-accept-json': noRoute,
  'error-wrong-method': noRoute,
  'hook-create-agent-refused': administrator,
  'hook-create-bad-settings': undefined,
  'hook-delete-without-id': noRoute,
  'hook-patch-without-id': noRoute,
  'hook-process-event': undefined,
  'hook-show-no-action': noRoute,
  'inbox-create-no-channel': /`channel` must have a `type`/,
  'inbox-health-not-whatsapp': undefined,
  'inbox-members-agent-refused': administrator,
  'inbox-members-unknown-inbox': /the inbox of inbox_id does not exist/,
  'inbox-members-unknown-user': /one of the user ids is not a user of this server/,
  'inbox-show-agent-without-inbox': /a member of the inbox or an administrator/,
  'inbox-show-unknown': /has no inbox \d+/,
  'integration-app-show-unknown': /if it has no app with this id/,
  'label-create-agent-refused': administrator,
  'label-create-invalid': /letters, digits, _ and - only/,
  'label-create-missing-params': undefined,
  'message-create-attachments-not-array': undefined,
  'message-create-email-invalid': undefined,
  'message-create-multipart-attachments-no-brackets': undefined,
  'message-create-type-input-select-bad-keys': undefined,
  'message-create-type-input-select-no-items': undefined,
  'message-create-type-unknown': undefined,
  'message-create-unknown-conversation': /account \d+ has no conversation \d+/,
  'message-delete-agent-without-inbox': conversationMember,
  'message-delete-unknown': /account \d+ has no conversation \d+ with message \d+/,
  'message-retry-unknown': undefined,
  'message-status-unknown-message': /account \d+ has no conversation \d+ with message \d+/,
  'message-status-web-widget-refused': undefined,
  'messages-list-agent-without-inbox': conversationMember,
  'messages-list-unknown-conversation': /account \d+ has no conversation \d+/,
  'platform-account-show-not-permissible': notPermissible,
  'platform-account-show-second-app': notPermissible,
  'platform-accounts-list': /once an account of the platform app was deleted/,
  'platform-accounts-list-after-delete': /once an account of the platform app was deleted/,
  'platform-agent-bot-show-second-app': notPermissible,
  'platform-agent-bot-show-unknown': /this server has no agent bot \d+/,
  'platform-bad-token': /the platform API needs the token of a platform app.*removed the header/,
  'platform-user-show-not-permissible': notPermissible,
  'profile-after-reset-access-token': /copy it from the profile settings/,
  'profile-availability-unknown': /availability must be online, offline or busy/,
  'profile-update-wrong-password': undefined,
  'public-inbox-unknown': /no API inbox has this inboxIdentifier/,
  'report-csv-conversation-traffic-no-offset': /reports without `since`, `until`, `type` or `timezone_offset`/,
  'report-missing-type': /reports without `since`, `until`, `type` or `timezone_offset`/,
  'search-conversations-without-messages': /before 4\.17.*has no messages/,
  'team-create-agent-refused': administrator,
  'team-create-duplicate': /teams\.list\(\)/,
  'team-create-missing-params': undefined,
  'team-members-add-foreign-user': /one of the user ids is not a member of this account/,
  'toggle-priority-agent-without-inbox': conversationMember,
  'toggle-priority-none': /priority must be low, medium, high, urgent or null/,
  'toggle-status-agent-without-inbox': conversationMember,
  'toggle-status-snoozed-until-empty': /snoozed_until unix seconds/,
  'toggle-status-unknown-conversation': /account \d+ has no conversation \d+/,
  'upload-external-url-bad': undefined,
  'upload-missing': undefined,
  'webhook-create-bad-event': undefined,
  'webhook-create-bad-url': undefined,
  'webhook-create-duplicate-url': /webhooks\.ensure/,
  'webhook-update-unknown': /has no webhook \d+/,
  'webhooks-list-agent-refused': administrator,
}

const refusedRecordings = recordingNames.filter((name) => recording(name).response.status >= 400)

describe('the hint of a recorded refusal', () => {
  it('is in this table for each of them', () => {
    expect(Object.keys(expected).sort()).toEqual(refusedRecordings)
  })

  it.each(refusedRecordings)('is right for %s, or absent', (name) => {
    const [status, body, headers] = recorded(name)
    const { method, path } = recording(name).request

    const hint = hintOf(method, path, status, body, headers)

    if (expected[name]) expect(hint).toMatch(expected[name])
    else expect(hint).toBeUndefined()
  })
})

const refused = '{"error":"You are not authorized to do this action"}'
const notFound = '{"error":"Resource could not be found"}'
const noSuchThing = '{"status":404,"error":"Not Found"}'
const failed = '{"status":500,"error":"Internal Server Error"}'
const taken = (field: string) => JSON.stringify({ message: `${field} has already been taken`, attributes: [field] })

const one = '/api/v1/accounts/1'
const two = '/api/v2/accounts/1'
const inbox = '/public/api/v1/inboxes/abc'

describe('the hint', () => {
  it.each<[string, string, number, string, RegExp]>([
    ['GET', `${two}/reports/summary`, 401, refused, administrator],
    ['GET', `${two}/summary_reports/agent`, 401, refused, administrator],
    ['GET', `${two}/live_reports/conversation_metrics`, 401, refused, administrator],
    ['GET', `${one}/reporting_events`, 401, refused, administrator],
    ['GET', `${one}/audit_logs`, 401, refused, administrator],
    ['GET', `${one}/labels/3`, 401, refused, administrator],
    ['PATCH', `${one}/teams/3`, 401, refused, administrator],
    ['DELETE', `${one}/agents/3`, 401, refused, administrator],
    ['POST', `${one}/agents/bulk_create`, 401, refused, administrator],
    ['POST', `${one}/inboxes`, 401, refused, administrator],
    ['POST', `${one}/inboxes/3/set_agent_bot`, 401, refused, administrator],
    ['GET', `${one}/inboxes/3/health`, 401, refused, administrator],
    ['GET', `${one}/automation_rules`, 401, refused, administrator],
    ['DELETE', `${one}/integrations/hooks/3`, 401, refused, administrator],
    ['POST', `${one}/custom_attribute_definitions`, 401, refused, administrator],
    ['POST', `${one}/portals`, 401, refused, administrator],
    ['DELETE', `${one}/contacts/5`, 401, refused, administrator],
    ['POST', `${one}/contacts/export`, 401, refused, administrator],
    ['DELETE', `${one}/conversations/7`, 401, refused, administrator],
    ['GET', `${one}/conversations/7`, 401, refused, conversationMember],
    ['POST', `${one}/conversations/7/assignments`, 401, refused, conversationMember],
    ['GET', `/chat${one}/conversations/7/labels`, 401, refused, conversationMember],
    ['GET', `${one}/inbox_members/3`, 401, refused, /a member of the inbox/],
    ['POST', `${one}/macros/3/execute`, 401, refused, /without `visibility` is closed to agents/],
    ['GET', `${one}/sla_policies`, 401, refused, /in which the feature is enabled/],
    ['POST', `${one}/sla_policies`, 401, refused, /needs an administrator and, since 4\.17/],
    ['GET', `${one}/labels`, 401, refused, /its user's role does not allow this/],
    ['POST', `${one}/integrations/hooks/3/process_event`, 401, refused, /its user's role does not allow this/],
    ['GET', `${one}/no_such_thing`, 401, refused, /its user's role does not allow this/],
    ['POST', `${inbox}/contacts`, 500, failed, /identifier_hash.*hmac_token/],
    ['PATCH', `${inbox}/contacts/abc-def`, 500, failed, /identifier_hash.*hmac_token/],
    ['POST', `${one}/contacts`, 500, failed, /source_id that another contact has/],
    ['PATCH', `${one}/conversations/7`, 500, failed, /priority must be/],
    ['POST', `${one}/conversations/7/participants`, 500, failed, /one of the user_ids does not exist/],
    ['GET', `${one}/automation_rules/9`, 500, failed, /no automation rule with this id/],
    ['GET', `${one}/portals/help`, 500, failed, /no portal with this slug/],
    ['GET', `${two}/reports/summary`, 500, failed, /without `since`/],
    ['PATCH', '/platform/api/v1/accounts/3', 500, failed, /the names of features/],
    ['POST', '/platform/api/v1/accounts/3/account_users', 500, failed, /role must be agent or administrator/],
    ['POST', `${one}/contacts`, 422, taken('Phone number'), /contacts\.findBy.*contacts\.upsert/],
    ['PATCH', `${one}/contacts/5`, 422, taken('Email'), /contacts\.findBy.*contacts\.merge/],
    ['POST', `${one}/labels`, 422, taken('Title'), /labels\.list\(\)/],
    ['POST', `${one}/contacts`, 422, '{"message":"Phone number should be in e164 format"}', /: \+5511988887777\)$/],
    ['POST', `${inbox}/contacts`, 422, '{"message":"Phone number should be in e164 format"}', /: \+5511988887777\)$/],
    [
      'POST',
      `${one}/conversations/7/messages`,
      422,
      '{"error":"Validation failed: Too many messages"}',
      /200 messages per/,
    ],
    [
      'POST',
      `${one}/conversations/7/messages`,
      422,
      '{"error":"mismatched digest"}',
      /the blob_id that upload returns/,
    ],
    ['GET', `${inbox}/contacts/abc`, 404, noSuchThing, /no contact has this source_id/],
    ['POST', `${inbox}/contacts/abc/conversations/5/update_last_seen`, 404, noSuchThing, /only with the source_id/],
    ['GET', `${inbox}/contacts/[removed]/conversations/5/messages`, 404, noSuchThing, /only with the source_id/],
    ['GET', '/public/api/v1/csat_survey/abc-def', 404, noSuchThing, /the conversation's `uuid`, not its id/],
    ['GET', '/platform/api/v1/users/3', 404, noSuchThing, /this server has no user 3\)$/],
    ['POST', '/api/v1/accounts', 404, noSuchThing, /nobody can sign up on this server/],
    ['GET', `${one}/sla_policies/3`, 404, notFound, /account 1 has no sla policy 3/],
    ['GET', `${one}/conversations/unread_counts`, 404, notFound, /unread counts need Chatwoot 4\.14\.1/],
    [
      'POST',
      `${one}/contacts/5/contact_inboxes`,
      404,
      notFound,
      /has no contact 5, .*or the inbox of inbox_id does not/,
    ],
    ['GET', `${one}/macros/3`, 404, '', /no such macro/],
    ['POST', `${one}/inboxes/3/reset_secret`, 404, '', /only API inboxes have a secret/],
    ['GET', `${two}/reports`, 429, 'Retry later\n', /100 per minute/],
    ['POST', `${one}/upload`, 429, 'Retry later\n', /60 per hour/],
    ['GET', `${one}/labels`, 429, 'Retry later\n', /3000 per minute/],
    ['DELETE', `${one}/conversations/7`, 429, 'Retry later\n', /60 deletions per minute for each account, since 4\.16/],
    ['POST', `${one}/agents`, 429, 'Retry later\n', /100 invitations per day/],
    ['POST', `${one}/agents/bulk_create`, 429, 'Retry later\n', /100 invitations per day/],
    ['DELETE', `${one}/agents/3`, 429, 'Retry later\n', /50 removals per day/],
    [
      'POST',
      `${one}/agents`,
      429,
      '{"error":"The daily email limit for this account has been reached"}',
      /may send again tomorrow/,
    ],
    [
      'GET',
      `${one}/conversations`,
      403,
      '{"error":"API access is not enabled for this account"}',
      /on Chatwoot's cloud, the plan of the account decides/,
    ],
    [
      'POST',
      `${one}/conversations/filter`,
      422,
      '{"error":"The request took too long to complete. Please try again."}',
      /nothing is wrong with the values/,
    ],
    [
      'POST',
      `${one}/conversations/7/toggle_priority`,
      422,
      '{"error":"param is missing or the value is empty: priority"}',
      /priority must be low, medium, high, urgent or null/,
    ],
    [
      'PATCH',
      `${one}/conversations/7/participants`,
      422,
      '{"error":"Invalid participant IDs"}',
      /user_ids does not exist, or may not see/,
    ],
  ])('of %s %s: %i %s', (method, path, status, body, hint) => {
    expect(hintOf(method, path, status, body)).toMatch(hint)
  })

  it.each<[string, string, number, string]>([
    ['GET', `${one}/conversations/7`, 500, failed],
    ['POST', `${one}/conversations/7/messages`, 500, failed],
    ['POST', `${one}/conversations/7/labels`, 500, failed],
    ['POST', `${one}/conversations/7/mute`, 500, failed],
    ['POST', `${inbox}/contacts/abc/conversations`, 500, failed],
    ['POST', `${one}/conversations/7/toggle_status`, 500, '{"error":"another proxy"}'],
    ['PATCH', '/platform/api/v1/users/3', 500, failed],
    ['POST', `${one}/portals`, 422, taken('Slug')],
    ['POST', `${one}/conversations/7/transcript`, 429, ''],
    ['GET', `${one}/conversations/7/messages`, 402, '{"error":"Account limit exceeded"}'],
    ['GET', '/not/chatwoot', 404, noSuchThing],
    ['GET', `${one}/labels`, 429, '<html><title>Too Many Requests</title></html>'],
    ['GET', `${one}/labels`, 408, '<html><title>Request Timeout</title></html>'],
    ['GET', `${one}/labels`, 400, '<html><title>400 Request Header Or Cookie Too Large</title></html>'],
    ['GET', `${one}/labels`, 502, '<html><title>502 Bad Gateway</title></html>'],
  ])('is absent where the cause is not known: %s %s: %i %s', (method, path, status, body) => {
    expect(messageOf(method, path, status, body)).not.toContain('\n')
  })

  it.each([
    [
      'an agent who is refused reports',
      'GET',
      `${two}/reports/summary`,
      401,
      refused,
      "member of the conversation's inbox",
    ],
    ['a refused setting', 'POST', `${one}/labels`, 401, refused, "member of the conversation's inbox"],
    ['a wrong identity', 'POST', `${inbox}/contacts`, 500, failed, 'status or priority'],
    ['a body that is too large', 'POST', `${one}/upload`, 413, '<html><title>413</title></html>', 'does baseUrl point'],
  ] as const)('of %s does not blame something else', (_, method, path, status, body, other) => {
    expect(messageOf(method, path, status, body)).not.toContain(other)
  })
})

describe('the hint of a refusal that is not of Chatwoot', () => {
  it.each<[string, number, string, Headers, RegExp]>([
    ['a login of a proxy', 401, '<html>', { 'www-authenticate': 'Basic realm="x"' }, /a login of its own.*`headers`/],
    ['a proxy of the caller', 407, '<html>', {}, /an HTTP proxy on the way needs a user name/],
    ['nginx and a large file', 413, '<html><h1>413</h1>', {}, /client_max_body_size/],
    [
      'http on a port for https',
      400,
      '<title>400 The plain HTTP request was sent to HTTPS port</title>',
      {},
      /https:\/\//,
    ],
    ['a challenge', 403, '<html><title>Just a moment...</title>', {}, /Cloudflare.*without a challenge/],
    ['a challenge by its header', 403, '<html>', { 'cf-mitigated': 'challenge' }, /Cloudflare.*without a challenge/],
    ['a blocked request', 403, '<html><title>Attention Required! | Cloudflare</title>', {}, /Cloudflare/],
    ['Chatwoot that is down', 521, '<html>', {}, /is Chatwoot running\?/],
    ['a slow Chatwoot', 524, 'error code: 524', {}, /Cloudflare waited too long/],
    ['no TLS behind Cloudflare', 525, '<html>', {}, /the server behind it: its certificate must be corrected/],
    [
      'a certificate that Cloudflare refuses',
      526,
      '<html>',
      {},
      /the server behind it: its certificate must be corrected/,
    ],
    ['a DNS record', 530, 'error code: 1016', {}, /DNS record/],
    ['a website', 405, '<html><title>Not allowed</title>', {}, page],
    ['a plain refusal of nginx', 403, '<html><title>403 Forbidden</title>', {}, page],
  ])('says so for %s', (_, status, body, headers, hint) => {
    expect(hintOf('GET', `${one}/conversations`, status, body, headers)).toMatch(hint)
  })
})
