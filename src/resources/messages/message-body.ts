/** What the server would store as another message than the one that was meant. */

import { describeKind } from '../../core/errors/describe-value.ts'
import { encode } from '../../core/request/path.ts'
import type { NoteParams, SendMessageParams } from '../../types.ts'
import { assertAttachments } from '../checks/attachments.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'

/** What `messages.sendTemplate` takes: the template, and the text that the dashboard shows for it. */
export type SendTemplateParams = NonNullable<SendMessageParams['template_params']> & {
  /** The template's text with its placeholders filled in: for the agents who read the conversation. */
  readonly content?: string | undefined
}

/**
 * The parameters of a message.
 * @throws TypeError for an empty message, which would be stored and sent on, and for what is no file
 */
export function messageBody(message: string | SendMessageParams): SendMessageParams {
  const body = typeof message === 'string' ? { content: message } : message
  if (typeof body !== 'object' || body === null) {
    throw new TypeError(`the message must be a text or an object of parameters, got ${String(message)}`)
  }
  checkText(body.content)
  assertAttachments('attachments', body.attachments)
  if (isEmpty(body)) {
    throw new TypeError('the message is empty: give it content or attachments (the server would send it as it is)')
  }
  return body
}

/**
 * The parameters of a private note.
 * @throws TypeError for an empty one, and for parameters that no note has
 */
export function noteBody(text: string, params: NoteParams): SendMessageParams {
  assertKnownKeys('messages.note', params, { mentions: true })
  const { mentions = [] } = params
  checkText(text)
  checkMentions(mentions)
  // The form that the dashboard writes, and that the server looks for in private messages.
  const named = mentions.map(({ id, name }) => `[@${name}](mention://user/${id}/${encode('mentions', name)})`)
  const content = text ? [...named, text].join(' ') : named.join(' ')
  return messageBody({ content, private: true })
}

function checkMentions(mentions: NonNullable<NoteParams['mentions']>): void {
  if (!Array.isArray(mentions)) throw new TypeError(`mentions must be an array, got ${JSON.stringify(mentions)}`)
  for (const [index, agent] of mentions.entries()) {
    if (Number.isSafeInteger(agent?.id) && typeof agent.name === 'string') continue
    throw new TypeError(`mentions[${index}] must be { id, name } of an agent, got ${JSON.stringify(agent)}`)
  }
}

/**
 * The parameters of a message made from a template.
 * @throws TypeError when the template has no name
 */
export function templateBody(template: SendTemplateParams): SendMessageParams {
  if (typeof template !== 'object' || template === null || isBlank(template.name)) {
    throw new TypeError('the template must have a name: { name, language, processed_params }')
  }
  const { content, ...template_params } = template
  return messageBody({ content, template_params })
}

// A text is enough, and so are things that show without one: files, forms and cards, templates, a mail's own HTML.
function isEmpty({
  content,
  attachments = [],
  content_type = 'text',
  template_params,
  email_html_content,
}: SendMessageParams) {
  const isPlain = content_type === 'text' && !template_params && isBlank(email_html_content)
  return isPlain && isBlank(content) && attachments.length === 0
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

// Anything else would become a text that nobody has written.
function checkText(content: unknown): void {
  if (typeof content === 'string' || content === undefined || content === null) return
  throw new TypeError(`content must be a text, got ${describeKind(content)}`)
}
