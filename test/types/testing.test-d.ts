/** What the compiler says about the inputs of the in-memory Chatwoot: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import {
  type AccountData,
  type AgentData,
  type BotData,
  createFakeChatwoot,
  type DefinitionData,
  type DeliveryFault,
  type FakeAttachment,
  type FakeChatwootOptions,
  type FakeData,
  type Fault,
  type FrameFault,
  type HeardMessage,
  type HearsOptions,
  type InboxData,
  type LabelData,
  type ListenOptions,
  type MemberData,
  type ReplyOptions,
  type SaysOptions,
  type SubmittedValues,
  type TeamData,
  type VisitorOptions,
} from '../../src/testing/index.ts'

// What is given as it was received, or as the platform made it.
type Whole = HeardMessage | string | RegExp | Blob | Uint8Array | AbortSignal | ((...given: never[]) => unknown)

/** Where something that may be absent may not be undefined: `'data.contacts.email'`. */
type Refusals<T, Path extends string = ''> = T extends Whole
  ? never
  : T extends readonly (infer Item)[]
    ? Refusals<Item, Path>
    : T extends object
      ? { [Key in keyof T & string]-?: RefusalsAt<T, Key, `${Path}.${Key}`> }[keyof T & string]
      : never

type RefusalsAt<T, Key extends keyof T & string, Path extends string> = string extends Key
  ? never
  : Record<never, never> extends Pick<T, Key>
    ? { [It in Key]: undefined } extends Pick<T, Key>
      ? Refusals<T[Key], Path>
      : Path
    : Refusals<T[Key], Path>

// Each kind of data has a name, for functions that prepare it.
type Items<Key extends keyof AccountData> = AccountData[Key] extends readonly (infer Item)[] | undefined ? Item : never
expectTypeOf<AgentData | MemberData>().toEqualTypeOf<Items<'agents'>>()
expectTypeOf<BotData>().toEqualTypeOf<Items<'bots'>>()
expectTypeOf<DefinitionData>().toEqualTypeOf<Items<'attributeDefinitions'>>()
expectTypeOf<InboxData>().toEqualTypeOf<Items<'inboxes'>>()
expectTypeOf<LabelData>().toEqualTypeOf<Items<'labels'>>()
expectTypeOf<TeamData>().toEqualTypeOf<Items<'teams'>>()

interface Inputs {
  options: FakeChatwootOptions
  data: FakeData
  visitor: VisitorOptions
  says: SaysOptions
  attachment: FakeAttachment
  submits: SubmittedValues
  hears: HearsOptions
  replies: ReplyOptions
  listen: ListenOptions
  fault: Fault
  deliveryFault: DeliveryFault
  frameFault: FrameFault
}

expectTypeOf<Refusals<Inputs>>().toEqualTypeOf<never>()
expectTypeOf<Refusals<{ email?: string; says: { subject?: string }[] }>>().toEqualTypeOf<'.email' | '.says.subject'>()

declare const maybe: { text?: string; number?: number; flag?: boolean }
const { text, number, flag } = maybe
const fake = createFakeChatwoot({
  version: text,
  strict: flag,
  webhookFetch: undefined,
  pageSize: { contacts: number },
  environment: { ENABLE_API_CORS: flag },
  data: {
    account: { settings: { auto_resolve_after: number } },
    agents: [{ name: 'Cleo', email: text }],
    bot: { outgoing_url: text },
    inboxes: [{ name: 'Mail', channel_type: 'Channel::Email', email: text }],
    contacts: [{ email: text }],
    conversations: [{ contact: 'Mara', says: text, team_id: number, messages: [{ content: 'Hello', private: flag }] }],
  },
})
export const visitor = fake.visitor({ email: text })
export const said = visitor.says('Hello', { subject: text, inReplyTo: number, attachments: undefined })
export const attachment: FakeAttachment = { name: 'a.png', type: text, bytes: new Uint8Array() }
export const replied = fake.agent(text).replies(1, 'Hello', { private: flag })
export const server = fake.listen({ port: number })
export const values: SubmittedValues = { title: text ?? null, value: 'yes' }
fake.failNext({ times: number, status: number, operation: undefined })
fake.webhooks.failNext({ status: number })
fake.cable.failNext({ seconds: number })

// @ts-expect-error a contact of a conversation is named
createFakeChatwoot({ data: { conversations: [{ contact: text }] } })
