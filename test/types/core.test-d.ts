/** What the compiler says about calls: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { components } from '../../generated/schema.ts'
import type { ApiPromise } from '../../src/core/api-promise.ts'
import type { Answer, BodyInput, CallInput, FileInput, QueryInput } from '../../src/core/operation.ts'
import type { Page, PagePromise } from '../../src/core/pages.ts'
import type { ListOptions, RequestOptions } from '../../src/core/request-options.ts'
import { Resource } from '../../src/core/resource.ts'

type Schemas = components['schemas']
type Conversation = Schemas['Conversation']

// A resource needs no casts and no types but the names of its operations.
export class Some extends Resource {
  setPriority(id: number, priority: 'low' | null, options?: RequestOptions) {
    return this.call('setConversationPriority', { path: { conversation_id: id }, body: { priority } }, options)
  }
  toggle(id: number) {
    return this.call('toggleConversationStatus', { path: { conversation_id: id } }).map((answer) => answer.payload)
  }
  list(query?: QueryInput<'listConversations'>, options?: ListOptions) {
    return this.pages('listConversations', { query }, ({ data }) => ({ items: data.payload, meta: data.meta }), options)
  }
  messages(id: number, query: QueryInput<'listMessages'>) {
    return this.pagesByCursor(
      'listMessages',
      { path: { conversation_id: id }, query },
      ({ payload, meta }) => ({ items: payload, meta }),
      ({ items }, last) => {
        expectTypeOf(items).toEqualTypeOf<readonly Schemas['Message'][]>()
        return { ...last, before: items[0]?.id }
      },
    )
  }
}

declare const some: Some
expectTypeOf(some.setPriority(7, null)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(some.toggle(7)).toEqualTypeOf<ApiPromise<Schemas['StatusChange']>>()
expectTypeOf(some.list()).toEqualTypeOf<PagePromise<Conversation, Schemas['ConversationCounts']>>()
expectTypeOf(some.messages(7, {})).toEqualTypeOf<PagePromise<Schemas['Message'], Schemas['MessageListMeta']>>()

// What awaiting, iterating and the other faces give.
expectTypeOf(some.list()).resolves.toEqualTypeOf<Page<Conversation, Schemas['ConversationCounts']>>()
expectTypeOf(some.list().toArray()).resolves.toEqualTypeOf<Conversation[]>()
expectTypeOf(some.toggle(7).withResponse()).resolves.toEqualTypeOf<{
  data: Schemas['StatusChange']
  response: Response
}>()
expectTypeOf(some.toggle(7)).toExtend<Promise<Schemas['StatusChange']>>()
for await (const item of some.list()) expectTypeOf(item).toEqualTypeOf<Conversation>()
for await (const page of some.list().pages()) for (const item of page) expectTypeOf(item).toEqualTypeOf<Conversation>()

// Paths: the account is the client's; everything else is asked for.
type GetInput = CallInput<'getConversation'>
expectTypeOf<{ path: { conversation_id: number } }>().toExtend<GetInput>()
// @ts-expect-error no path
export const noPath: GetInput = {}
// @ts-expect-error the account is filled in
export const twoIds: GetInput = { path: { conversation_id: 7, account_id: 1 } }
// @ts-expect-error an id is a number
export const textId: GetInput = { path: { conversation_id: '7' } }
export const nothing: CallInput<'listConversations'> = {}

// Queries: lists without brackets, read-only ones too; undefined where a key is optional.
declare const maybe: number | undefined
export const query: QueryInput<'listConversations'> = { labels: ['vip'] as const, team_id: maybe, status: undefined }
// @ts-expect-error the brackets are written by the serialiser
export const brackets: QueryInput<'listConversations'> = { 'labels[]': ['vip'] }
// @ts-expect-error a list, not a text
export const text: QueryInput<'listConversations'> = { labels: 'vip' }
// @ts-expect-error no such key
export const misspelt: QueryInput<'listConversations'> = { lables: ['vip'] }
// @ts-expect-error no such status
export const word: QueryInput<'listConversations'> = { status: 'closed' }

// Bodies: Dates where the operation has dates, undefined in optional keys but not in required ones, at any depth.
type Toggle = BodyInput<'toggleConversationStatus'>
expectTypeOf<Toggle['snoozed_until']>().toEqualTypeOf<number | Date | null | undefined>()
expectTypeOf<Toggle['status']>().toEqualTypeOf<Schemas['ConversationStatus'] | undefined>()
export const maybeDate: Toggle = { snoozed_until: undefined }
// @ts-expect-error no Date where there is none
export const noDate: Toggle = { status: new Date() }
// @ts-expect-error a required key wants its value
export const required: BodyInput<'setConversationPriority'> = { priority: undefined }
// @ts-expect-error an operation with a required body
export const noBody: CallInput<'setConversationPriority'> = { path: { conversation_id: 7 } }
// @ts-expect-error an operation without a body
export const body: CallInput<'getConversation'> = { path: { conversation_id: 7 }, body: {} }
export const readonlyBody: BodyInput<'setConversationLabels'> = { labels: ['a', 'b'] as const }

// Files: beside signed ids, where the operation takes a form.
type Send = BodyInput<'createMessage'>
declare const file: File
export const sent: Send = { attachments: [file, 'signed-id', { data: new Uint8Array(1), filename: 'a.bin' }] }
export const unsure: Send = { content: undefined, template_params: { name: 'hi', language: undefined } }
expectTypeOf<NonNullable<Send['attachments']>>().toEqualTypeOf<readonly (string | FileInput)[]>()
expectTypeOf<Send['content']>().toEqualTypeOf<string | null | undefined>()
export const nested: BodyInput<'createConversation'>['message'] = { attachments: [file] }
// @ts-expect-error labels are texts
export const fileLabel: BodyInput<'setConversationLabels'> = { labels: [file] }
// @ts-expect-error bytes need a name
export const nameless: Send = { attachments: [{ data: 'x' }] }

// Answers.
expectTypeOf<Answer<'setConversationPriority'>>().toEqualTypeOf<void>()
expectTypeOf<Answer<'getConversation'>>().toEqualTypeOf<Conversation>()
