/** What messages of e-mail inboxes have of their own. */
import { isBlank, text } from '../../exchange/request.ts'

const keys = ['cc_emails', 'bcc_emails', 'to_emails'] as const

/** Returns content attributes, or the server's refusal. */
export function emailAttributes(
  params: Record<string, unknown>,
  content: string | null,
): { attributes: Record<string, unknown> } | { error: string } {
  const attributes: Record<string, unknown> = {}
  for (const key of keys) {
    const sent = params[key]
    if (Array.isArray(sent)) return { error: "undefined method `gsub' for an instance of Array" }
    const addresses = isBlank(sent) ? [] : (text(sent) ?? '').replace(/\s+/g, '').split(',')
    if (!addresses.every((address) => /^[^@\s]+@[^@\s]+$/.test(address))) return { error: 'Invalid email address' }
    attributes[key] = addresses
  }
  const html = text(params.email_html_content) || paragraphs(content ?? '')
  const plain = content ?? ''
  const email = { html_content: { full: html, reply: html }, text_content: { full: plain, reply: plain } }
  return { attributes: { ...attributes, email } }
}

/** The server renders Markdown; here a text only becomes paragraphs. */
function paragraphs(content: string): string {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph}</p>\n`)
    .join('')
}
