/** Recorded calls that the fake answers otherwise, and why: a call that it answers in the same way must not be here. */

interface Declared {
  readonly reason: string
  /** What each of the differences looks like. */
  readonly looksLike: RegExp
  readonly calls: readonly string[]
}

export const declared: readonly Declared[] = [
  {
    reason: 'The account before the call has no messages about what was done',
    looksLike: /messages(\[\])?: (none of the same kind|nothing in the list)/,
    calls: ['conversation-show-reopened'],
  },
  {
    reason: "One account, which no platform app has created; no other one can be called with a user's token",
    looksLike: /^status 40[14] instead of (200|401)|"Invalid Access Token"/,
    calls: [
      ...['platform-account-user-create-agent', 'platform-account-users-list', 'platform-account-update-features'],
      ...['conversation-show-other-account', 'bot-other-account', 'error-suspended-account'],
    ],
  },
  {
    reason: 'One platform app, which may see everything that was created through it',
    looksLike: /^status (200|404) instead of 401|^body: nothing in the list/,
    calls: [
      ...['platform-account-show-not-permissible', 'platform-account-show-second-app'],
      ...['platform-accounts-list-second-app'],
      ...['platform-agent-bots-list-second-app', 'platform-agent-bot-show-second-app'],
    ],
  },
  {
    reason: 'Users of the account have no custom attributes',
    looksLike: /^\.custom_attributes: missing/,
    calls: ['profile-reset-access-token'],
  },
  { reason: 'No system bots', looksLike: /^body: nothing in the list/, calls: ['agent-bots-list-empty'] },
  {
    reason: 'No SLA policies',
    looksLike: /^\.(applied_sla|sla_events): missing/,
    calls: [
      ...['conversation-update-sla-policy', 'conversation-show-with-sla'],
      'conversation-show-sla-feature-no-policy',
    ],
  },
  {
    reason: 'The account before the call has no uploads',
    looksLike: /^status 422 instead of 200: \{"error":"mismatched digest"/,
    calls: ['message-create-attachment-upload-signed-id'],
  },
  {
    reason: 'In the account before the call, every conversation that is found has a message',
    looksLike: /^status 200 instead of 500/,
    calls: ['search-conversations-without-messages'],
  },
  {
    reason: 'Nobody is throttled without the option',
    looksLike: /^status 200 instead of 429/,
    calls: ['error-throttled'],
  },
]
