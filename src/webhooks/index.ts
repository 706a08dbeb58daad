/** The exports of `chatwoot-client/webhooks`, by name. */
export {}
