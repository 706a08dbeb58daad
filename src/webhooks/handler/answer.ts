/** What this package says to Chatwoot and to the log. */

/** Chatwoot reads the status only. */
export function answer(status: number, text = '', headers: HeadersInit = {}): Response {
  return new Response(text, { status, headers })
}

export function logError(error: unknown): void {
  console.error('chatwoot-client:', error)
}
