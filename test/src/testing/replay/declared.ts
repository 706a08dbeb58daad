/** Recorded calls that the fake answers otherwise, and why: a call that it answers in the same way must not be here. */

interface Declared {
  readonly reason: string
  /** What each of the differences looks like. */
  readonly looksLike: RegExp
  readonly calls: readonly string[]
}

export const declared: readonly Declared[] = [
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
    reason: 'Errors are JSON, also for those who accept anything',
    looksLike: /^application\/json instead of text\/html/,
    calls: ['error-unknown-url-accept-any', 'error-unknown-url-accept-axios', 'error-malformed-json-accept-axios'],
  },
]
