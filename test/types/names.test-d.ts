/** What compilers and editors show of parameters: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  Chatwoot,
  ChatwootPublic,
  CreateContactParams,
  CreateConversationParams,
  CreateInboxParams,
  FileInput,
  ReportSeriesParams,
  SendMessageParams,
  SendPublicMessageParams,
  TimeRange,
  UpdateInboxParams,
} from '../../src/index.ts'

export function values({ messages, conversations, contacts }: Chatwoot, visitor: ChatwootPublic) {
  // @ts-expect-error a message is a string or an object
  messages.send(7, 5)
  // @ts-expect-error a function is no message
  messages.send(7, () => 'Hello')
  // @ts-expect-error the same for a greeting
  conversations.start({ inbox_id: 1, contact: 2, greeting: 5 })
  // @ts-expect-error the same for a visitor's message
  visitor.messages.send('source', 7, 5)
  // @ts-expect-error the same for a contact
  contacts.create(5)
}

// Names that forms write out are no keys of their own.
type KeysOf<Union> = Union extends unknown ? keyof Union : never
expectTypeOf<Extract<KeysOf<CreateConversationParams>, `${string}[${string}`>>().toBeNever()
expectTypeOf<Extract<KeysOf<CreateInboxParams | UpdateInboxParams>, `${string}[${string}`>>().toBeNever()

export function keys(file: File) {
  const conversation: CreateConversationParams = { inbox_id: 1, contact_id: 2, message: { attachments: [file] } }
  const inbox: CreateInboxParams = { name: 'Bot', channel: { type: 'telegram', bot_token: 'token' }, avatar: file }
  // @ts-expect-error `message: { attachments }`
  const ofForm: CreateConversationParams = { inbox_id: 1, contact_id: 2, 'message[attachments]': [file] }
  return { conversation, inbox, ofForm }
}

expectTypeOf<CreateContactParams['avatar']>().toEqualTypeOf<FileInput | undefined>()
expectTypeOf<SendMessageParams['attachments']>().toEqualTypeOf<readonly (string | FileInput)[] | undefined>()
expectTypeOf<SendPublicMessageParams['attachments']>().toEqualTypeOf<readonly FileInput[] | undefined>()

// An optional key stays optional beside a range and a subject.
expectTypeOf<{ metric: 'reply_time'; type: 'account' } & TimeRange>().toExtend<ReportSeriesParams>()
expectTypeOf<{ metric: 'reply_time'; type: 'agent' } & TimeRange>().not.toExtend<ReportSeriesParams>()
expectTypeOf<{ metric: 'reply_time'; type: 'agent'; id: number } & TimeRange>().toExtend<ReportSeriesParams>()
