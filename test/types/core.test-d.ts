/** Type tests of calls: checked by `npm run types`. */

import { expectTypeOf } from 'vitest'
import {
  listConversations,
  listMessages,
  setConversationPriority,
  toggleConversationStatus,
} from '../../generated/operations.ts'
import type { components } from '../../generated/schema.ts'
import type { Answer, BodyInput, CallInput, FileInput, QueryInput } from '../../src/core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../src/core/options/request.ts'
import type { Page } from '../../src/core/pages/page.ts'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import { Resource } from '../../src/core/resource.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type { UpdateProfileParams } from '../../src/resources/user-profile.ts'

type Schemas = components['schemas']
type Conversation = Schemas['Conversation']

// A resource needs no casts, and no types except those of its operations.
export class Some extends Resource {
  setPriority(id: number, priority: 'low' | null, options?: RequestOptions) {
    return this.call(setConversationPriority, { path: { conversation_id: id }, body: { priority } }, options)
  }
  toggle(id: number) {
    return this.call(toggleConversationStatus, { path: { conversation_id: id } }).map((answer) => answer.payload)
  }
  list(query?: QueryInput<'listConversations'>, options?: ListOptions) {
    return this.pages(listConversations, { query }, ({ data }) => ({ items: data.payload, meta: data.meta }), options)
  }
  messages(id: number, query: QueryInput<'listMessages'>) {
    return this.connection.pagesByCursor(
      listMessages,
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

// The results of awaiting, iterating and the other methods.
expectTypeOf(some.list()).resolves.toEqualTypeOf<Page<Conversation, Schemas['ConversationCounts']>>()
expectTypeOf(some.list().toArray()).resolves.toEqualTypeOf<Conversation[]>()
expectTypeOf(some.toggle(7).withResponse()).resolves.toEqualTypeOf<{
  data: Schemas['StatusChange']
  response: Response
}>()
expectTypeOf(some.toggle(7)).toExtend<Promise<Schemas['StatusChange']>>()
for await (const item of some.list()) expectTypeOf(item).toEqualTypeOf<Conversation>()
for await (const page of some.list().pages()) for (const item of page) expectTypeOf(item).toEqualTypeOf<Conversation>()

// Paths: the account is the client's; everything else is required.
type GetInput = CallInput<'getConversation'>
expectTypeOf<{ path: { conversation_id: number } }>().toExtend<GetInput>()
// @ts-expect-error no path
export const noPath: GetInput = {}
// @ts-expect-error the account is filled in
export const twoIds: GetInput = { path: { conversation_id: 7, account_id: 1 } }
// @ts-expect-error an id is a number
export const textId: GetInput = { path: { conversation_id: '7' } }
export const nothing: CallInput<'listConversations'> = {}

// Queries: arrays without brackets, readonly ones, too; undefined where a key is optional.
declare const maybe: number | undefined
export const query: QueryInput<'listConversations'> = { labels: ['vip'] as const, team_id: maybe, status: undefined }
// @ts-expect-error the brackets are written by the serialiser
export const brackets: QueryInput<'listConversations'> = { 'labels[]': ['vip'] }
// @ts-expect-error an array, not a string
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
// @ts-expect-error no Date where the operation has none
export const noDate: Toggle = { status: new Date() }
// @ts-expect-error a required key needs a value
export const required: BodyInput<'setConversationPriority'> = { priority: undefined }
// @ts-expect-error an operation with a required body
export const noBody: CallInput<'setConversationPriority'> = { path: { conversation_id: 7 } }
// @ts-expect-error an operation without a body
export const body: CallInput<'getConversation'> = { path: { conversation_id: 7 }, body: {} }
export const readonlyBody: BodyInput<'setConversationLabels'> = { labels: ['a', 'b'] as const }

// Files: mixed with signed ids where the operation takes a form.
type Send = BodyInput<'createMessage'>
declare const file: File
export const sent: Send = { attachments: [file, 'signed-id', { data: new Uint8Array(1), filename: 'a.bin' }] }
export const unsure: Send = { content: undefined, template_params: { name: 'hi', language: undefined } }
expectTypeOf<NonNullable<Send['attachments']>>().toEqualTypeOf<readonly (string | FileInput)[]>()
expectTypeOf<Send['content']>().toEqualTypeOf<string | null | undefined>()
export const nested: BodyInput<'createConversation'>['message'] = { attachments: [file] }
// @ts-expect-error labels are strings
export const fileLabel: BodyInput<'setConversationLabels'> = { labels: [file] }
// @ts-expect-error bytes need a name
export const nameless: Send = { attachments: [{ data: 'x' }] }

// Where signed ids are not accepted, an array has files only.
type PublicSend = BodyInput<'createPublicMessage'>
expectTypeOf<NonNullable<PublicSend['attachments']>>().toEqualTypeOf<readonly FileInput[]>()
export const publicFiles: PublicSend = { attachments: [file, { data: 'x', filename: 'a.txt' }] as const }
// @ts-expect-error signed ids are for users
export const publicSigned: PublicSend = { attachments: ['signed-id'] }
// @ts-expect-error one file is not an array
export const publicOne: PublicSend = { attachments: file }

// A picture: a file, not something that only names one.
type WithPicture = 'createContact' | 'updateContact' | 'createInbox' | 'updateInbox' | 'createAgentBot'
expectTypeOf<BodyInput<WithPicture>['avatar']>().toEqualTypeOf<FileInput | undefined>()
expectTypeOf<BodyInput<'createPlatformAgentBot'>['avatar']>().toEqualTypeOf<FileInput | undefined>()
export const picture: BodyInput<'updateContact'> = { avatar: file, custom_attributes: { plan: null } }
export const profilePicture: UpdateProfileParams = { avatar: file, name: undefined }
export const inboxPicture: BodyInput<'updateInbox'> = { avatar: { data: new Uint8Array(1), filename: 'a.png' } }
// @ts-expect-error a URL is not a file
export const contactAddress: BodyInput<'updateContact'> = { avatar: 'https://a.example/me.png' }
// @ts-expect-error a URL is not a file
export const inboxAddress: BodyInput<'updateInbox'> = { avatar: 'https://a.example/me.png' }
// @ts-expect-error a URL is not a file
export const profileAddress: UpdateProfileParams = { avatar: 'https://a.example/me.png' }
// @ts-expect-error callers do not write names as a form does
export const spelt: BodyInput<'createContact'> = { 'additional_attributes[city]': 'Wien' }
// @ts-expect-error callers do not write names as a form does
export const speltProfile: BodyInput<'updateProfile'> = { 'profile[avatar]': file }
// @ts-expect-error no such key, although the form takes any name
export const misspeltContact: BodyInput<'createContact'> = { nmae: 'Ada' }
// @ts-expect-error no such key
export const misspeltInbox: BodyInput<'updateInbox'> = { nmae: 'Site', avatar: file }

// An upload is a file, or the URL of one.
type Upload = BodyInput<'upload'>
export const uploads: Upload[] = [{ attachment: file }, { external_url: 'https://a.example/me.png' }]
// @ts-expect-error a URL has another key
export const uploadText: Upload = { attachment: 'https://a.example/me.png' }
// @ts-expect-error one of them is required
export const uploadNothing: Upload = {}

// Unknown values may be null, also in arrays and objects.
export const attributes: BodyInput<'createConversation'> = {
  inbox_id: 1,
  contact_id: 2,
  custom_attributes: { plan: null, list: [null, 1], deep: { of: null } },
}
export const contactAttributes: BodyInput<'createContact'> = { custom_attributes: { plan: null } }
// @ts-expect-error attributes have names
export const noAttributes: BodyInput<'createContact'> = { custom_attributes: 'gold' }

// Results.
expectTypeOf<Answer<'setConversationPriority'>>().toEqualTypeOf<void>()
expectTypeOf<Answer<'getConversation'>>().toEqualTypeOf<Conversation>()
