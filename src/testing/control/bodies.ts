/** What each command of the control takes: a misspelled key would be lost silently, and a test would pass by mistake. */
import { type VisitorOptions, visitorOptions } from '../actors/channels/channel.ts'
import { a, duration, each, flag, type Kind, record, required, text, whole } from '../given/kinds.ts'

export interface SaysBody extends VisitorOptions {
  /** Nothing besides files if omitted. */
  content?: string
  attachments?: unknown
  in_reply_to?: number
  subject?: string
}

export interface HearsBody extends VisitorOptions {
  pattern?: string
  content?: string
  /** Milliseconds. */
  timeout?: number
}

interface SubmitsBody extends VisitorOptions {
  message_id: number
  submitted_values: unknown
}

interface TypesBody extends VisitorOptions {
  is_typing?: boolean
}

interface RepliesBody {
  agent?: number | string
  conversation_id: number
  content?: string
  private?: boolean
  attachments?: unknown
}

const anything = a<unknown>('anything', () => true) // has checks of its own

const agent = a<number | string>('a number or a string', (value) => ['number', 'string'].includes(typeof value))

export const bodies = {
  nothing: record<Record<never, never>>({}),
  reset: record<{ data?: unknown }>({ data: anything }),
  advance: record<{ seconds: number }>({ seconds: required(duration('seconds')) }),
  restore: record<{ snapshot: number }>({ snapshot: required(whole(0)) }),
  visitor: record<VisitorOptions>(visitorOptions),
  says: withWords(
    record<SaysBody>({
      ...visitorOptions,
      ...each(text, 'content', 'subject'),
      attachments: anything,
      in_reply_to: whole(1),
    }),
  ),
  hears: record<HearsBody>({
    ...visitorOptions,
    ...each(text, 'pattern', 'content'),
    timeout: duration('milliseconds'),
  }),
  submits: record<SubmitsBody>({
    ...visitorOptions,
    message_id: required(whole(1)),
    submitted_values: required(anything),
  }),
  types: record<TypesBody>({ ...visitorOptions, is_typing: flag }),
  replies: withWords(
    record<RepliesBody>({
      ...{ agent, conversation_id: required(whole(1)), content: text, private: flag, attachments: anything },
    }),
  ),
}

/** A message without files says something. */
function withWords<T extends { content?: string; attachments?: unknown }>(kind: Kind<T>): Kind<T> {
  return {
    read(value, path, inspection) {
      const { content, attachments } = Object(value)
      if (content === undefined && attachments === undefined) inspection.problems.push(`${path}.content is missing`)
      return kind.read(value, path, inspection)
    },
  }
}
