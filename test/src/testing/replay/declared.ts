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
    reason: 'Errors are JSON, also for those who accept anything',
    looksLike: /^application\/json instead of text\/html/,
    calls: ['error-unknown-url-accept-any', 'error-unknown-url-accept-axios', 'error-malformed-json-accept-axios'],
  },
  {
    reason: 'Nobody is throttled without the option',
    looksLike: /^status 200 instead of 429/,
    calls: ['error-throttled'],
  },
]
