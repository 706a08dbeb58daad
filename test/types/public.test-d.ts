/** What the compiler says about ChatwootPublic: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import { ChatwootPublic } from '../../src/clients/public.ts'
import { identifierHash } from '../../src/helpers/identifier-hash.ts'
import type {
  ApiPromise,
  CsatSurvey,
  PagePromise,
  PublicContact,
  PublicConversation,
  PublicInbox,
  PublicMessage,
  UpdatedPublicContact,
} from '../../src/index.ts'

export function given(client: ChatwootPublic, file: File, maybe: string | undefined) {
  const { contacts, conversations, csatSurveys, messages } = client
  expectTypeOf(client.inbox()).toEqualTypeOf<ApiPromise<PublicInbox>>()
  expectTypeOf(client.withOptions({})).toEqualTypeOf<ChatwootPublic>()
  expectTypeOf(contacts.create()).toEqualTypeOf<ApiPromise<PublicContact>>()
  expectTypeOf(contacts.get('s')).toEqualTypeOf<ApiPromise<PublicContact>>()
  expectTypeOf(contacts.update('s', {})).toEqualTypeOf<ApiPromise<UpdatedPublicContact>>()
  expectTypeOf(conversations.list('s')).toEqualTypeOf<PagePromise<PublicConversation, undefined>>()
  expectTypeOf(conversations.get('s', 1)).toEqualTypeOf<ApiPromise<PublicConversation>>()
  expectTypeOf(conversations.create('s')).toEqualTypeOf<ApiPromise<PublicConversation>>()
  expectTypeOf(conversations.resolve('s', 1)).toEqualTypeOf<ApiPromise<PublicConversation>>()
  expectTypeOf(conversations.setTyping('s', 1, true)).toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(conversations.markRead('s', 1)).toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(messages.list('s', 1)).toEqualTypeOf<PagePromise<PublicMessage, undefined>>()
  expectTypeOf(messages.send('s', 1, 'Hello')).toEqualTypeOf<ApiPromise<PublicMessage>>()
  expectTypeOf(messages.update('s', 1, 2, [])).toEqualTypeOf<ApiPromise<PublicMessage>>()
  expectTypeOf(csatSurveys.get('uuid')).toEqualTypeOf<ApiPromise<CsatSurvey>>()
  expectTypeOf(csatSurveys.answer('uuid', { rating: 5 })).toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(identifierHash('token', 'pat')).toEqualTypeOf<Promise<string>>()

  contacts.create({ identifier: maybe, identifier_hash: maybe, custom_attributes: { plan: null } })
  contacts.get('s', { identifier: 'pat', identifier_hash: 'a1' }, { timeout: 1 })
  messages.list('s', 1, { before: 9 })
  messages.send('s', 1, { content: maybe, echo_id: 'e', attachments: [file, new Blob([])] as const })
  messages.send('s', 1, { attachments: [{ data: 'x', filename: 'x.txt', contentType: maybe }] })
  messages.update('s', 1, 2, [{ title: 'A', value: 'a' }])
  messages.update('s', 1, 2, [{ name: 'email', value: 'a@example.org' }])
  messages.update('s', 1, 2, { csat_survey_response: { rating: 5 } })
}

export function refused(client: ChatwootPublic, file: File) {
  // @ts-expect-error a source id is a string
  client.conversations.get(1, 2)
  // @ts-expect-error a conversation's id is a number
  client.conversations.resolve('s', '2')
  // @ts-expect-error on or off
  client.conversations.setTyping('s', 1, 'on')
  // @ts-expect-error signed ids are for users
  client.messages.send('s', 1, { attachments: ['signed'] })
  // @ts-expect-error files are an array
  client.messages.send('s', 1, { attachments: file })
  // @ts-expect-error bytes need a filename
  client.messages.send('s', 1, { attachments: [{ data: 'x' }] })
  // @ts-expect-error the client adds the brackets
  client.messages.send('s', 1, { 'attachments[]': [file] })
  // @ts-expect-error contacts cannot write private notes
  client.messages.send('s', 1, { content: 'x', private: true })
  // @ts-expect-error contacts can only list messages backwards
  client.messages.list('s', 1, { after: 9 })
  // @ts-expect-error a contact cannot delete messages
  client.messages.delete('s', 1, 2)
  // @ts-expect-error no such key
  client.contacts.update('s', { nam: 'Pat' })
  // @ts-expect-error a rating is a number
  client.csatSurveys.answer('uuid', { rating: 'good' })
  // @ts-expect-error inboxes need a user's token
  client.inboxes.list()
  // @ts-expect-error both are strings
  identifierHash('token', 5)
}

new ChatwootPublic({ inboxIdentifier: 'x' }).withOptions({ inboxIdentifier: undefined, baseUrl: undefined })
// @ts-expect-error there is no token
new ChatwootPublic({ inboxIdentifier: 'x', apiAccessToken: 'y' })
// @ts-expect-error the inbox implies its account
new ChatwootPublic({ inboxIdentifier: 'x', accountId: 1 })
// @ts-expect-error without a token there is nothing to allow
new ChatwootPublic({ inboxIdentifier: 'x', dangerouslyAllowBrowser: true })
// Surveys need no inbox.
new ChatwootPublic({}).csatSurveys
new ChatwootPublic().withOptions({ inboxIdentifier: 'x' })
// @ts-expect-error nor is there one in withOptions
new ChatwootPublic({ inboxIdentifier: 'x' }).withOptions({ apiAccessToken: 'y' })
