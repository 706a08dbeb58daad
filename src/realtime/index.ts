/** The exports of `chatwoot-client/realtime`, by name. */
export {}
