/** Checks of messages: the server would store a message other than the one that was meant. */

import { describeKind, describeValue } from '../../core/errors/describe-value.ts'
import { encode } from '../../core/request/path.ts'
import type { NoteParams, SendMessageParams } from '../../types.ts'
import { assertAttachments } from '../checks/attachments.ts'
import { assertId } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { isBlank } from '../checks/strings.ts'
import { assertPlaceholders } from './liquid.ts'

/** What `messages.sendTemplate` takes: the template, and the text that the dashboard shows for it. */
export type SendTemplateParams = NonNullable<SendMessageParams['template_params']> & {
  /** The template's text with its placeholders filled in: for the agents who read the conversation. */
  readonly content?: string | undefined
}

/**
 * The parameters of a message. `name` is used in the error.
 * @throws TypeError if the message is empty, which the server would store and deliver, or an attachment is not a file
 */
export function messageBody(message: string | SendMessageParams, name = 'the message'): SendMessageParams {
  const body = typeof message === 'string' ? { content: message } : message
  assertWritten(body, name)
  if (isEmpty(body)) {
    throw new TypeError(`${name} is empty: it needs content or attachments (the server would send it as it is)`)
  }
  return body
}

/**
 * Checks the parameters of a message that the account writes. `name` is used in the error.
 * @throws TypeError for a value that the server would store as something else
 */
export function assertWritten(message: SendMessageParams, name = 'the message'): void {
  assertMessage(message, name)
  const { content, message_type = 'outgoing', private: isPrivate, content_type = 'text', content_attributes } = message
  // A number is taken, and the contact becomes the sender.
  if (typeof message_type !== 'string') {
    throw new TypeError(`message_type must be 'outgoing' or 'incoming', got ${describeValue(message_type)}`)
  }
  // Any other word than a few counts as true or as false.
  if (isPrivate !== undefined && typeof isPrivate !== 'boolean') {
    throw new TypeError(`private must be true or false, got ${describeValue(isPrivate)}`)
  }
  if (typeof content === 'string' && message_type !== 'incoming') assertPlaceholders(name, content)
  // The server's own error is one of Ruby: undefined method `reject' for nil.
  if (/^(input_select|form|cards|article)$/.test(content_type) && typeof content_attributes?.items?.[0] !== 'object') {
    throw new TypeError(`content_attributes.items of ${content_type} must be a non-empty array of objects`)
  }
  const answered = content_attributes?.in_reply_to
  if (answered !== undefined && answered !== null) assertId('content_attributes.in_reply_to', answered)
}

/**
 * Checks the text and the files of a message.
 * @throws TypeError if `message` is not an object, its content not a string, or an attachment not a file
 */
export function assertMessage(
  message: { readonly content?: unknown; readonly attachments?: unknown },
  name = 'the message',
): void {
  if (typeof message !== 'object' || message === null) {
    throw new TypeError(`${name} must be a string or an object of parameters, got ${describeValue(message)}`)
  }
  assertContent(message.content)
  assertAttachments('attachments', message.attachments)
}

/**
 * The parameters of a private note.
 * @throws TypeError if the note is empty, and for unknown parameters
 */
export function noteBody(text: string, params: NoteParams): SendMessageParams {
  assertKnownKeys('messages.note', params, { mentions: true, attachments: true })
  const { mentions = [], attachments } = params
  assertContent(text)
  assertMentions(mentions)
  // The form that the dashboard writes, and that the server looks for in private messages.
  const named = mentions.map(({ id, name }) => `[@${name}](mention://user/${id}/${encode('mentions', name)})`)
  const content = text ? [...named, text].join(' ') : named.join(' ')
  return messageBody({ content: content || undefined, attachments, private: true })
}

/**
 * The parameters of a message made from a template.
 * @throws TypeError if the template has no name
 */
export function templateBody(template: SendTemplateParams): SendMessageParams {
  if (typeof template !== 'object' || template === null || isBlank(template.name)) {
    throw new TypeError('the template must have a name: { name, language, processed_params }')
  }
  const { content, ...template_params } = template
  return messageBody({ content, template_params })
}

// Text is enough, and so is anything that is shown without text: files, forms and cards, templates, a mail's own HTML.
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

// The server would convert anything else to a string that nobody has written.
function assertContent(content: unknown): void {
  if (typeof content === 'string' || content === undefined || content === null) return
  throw new TypeError(`content must be a string, got ${describeKind(content)}`)
}

function assertMentions(mentions: NonNullable<NoteParams['mentions']>): void {
  if (!Array.isArray(mentions)) throw new TypeError(`mentions must be an array, got ${describeValue(mentions)}`)
  for (const [index, agent] of mentions.entries()) {
    if (Number.isSafeInteger(agent?.id) && typeof agent.name === 'string') continue
    throw new TypeError(`mentions[${index}] must be { id, name } of an agent, got ${describeValue(agent)}`)
  }
}
