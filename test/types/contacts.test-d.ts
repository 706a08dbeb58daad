/** What the methods of contacts take and return: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  ApiPromise,
  Chatwoot,
  Contact,
  ContactFile,
  ContactInbox,
  ContactListMeta,
  ContactSearchMeta,
  Conversation,
  ListContactsParams,
  Note,
  Page,
  PagePromise,
} from '../../src/index.ts'
import type { ContactConflictError, isContactConflictError } from '../../src/resources/contacts/conflict-error.ts'
import type { UpsertContactParams, UpsertedContact } from '../../src/resources/contacts/contacts.ts'

declare const chatwoot: Chatwoot
const { contacts } = chatwoot
type Contacts = typeof contacts
type Given<Method extends keyof Contacts> = ReturnType<Contacts[Method]>

// The words that the server knows, and any other.
expectTypeOf<'-last_activity_at' | 'created_at,name'>().toExtend<ListContactsParams['sort']>()

export function lists() {
  expectTypeOf<Given<'list' | 'active' | 'filter'>>().toEqualTypeOf<PagePromise<Contact, ContactListMeta>>()
  expectTypeOf<Given<'search'>>().toEqualTypeOf<PagePromise<Contact, ContactSearchMeta>>()
  expectTypeOf<Given<'attachments'>>().toEqualTypeOf<PagePromise<ContactFile, { total_count: number }>>()
  expectTypeOf<Given<'conversations'>>().toEqualTypeOf<PagePromise<Conversation, undefined>>()
  expectTypeOf<Given<'contactableInboxes'>>().toEqualTypeOf<PagePromise<ContactInbox, undefined>>()
  expectTypeOf<Given<'notes'>>().toEqualTypeOf<PagePromise<Note, undefined>>()
  expectTypeOf<Awaited<Given<'list'>>>().toEqualTypeOf<Page<Contact, ContactListMeta>>()
}

export function oneRequest() {
  for (const method of ['get', 'create', 'update', 'merge', 'deleteCustomAttributes', 'deleteAvatar'] as const) {
    expectTypeOf<Given<typeof method>>().toEqualTypeOf<ApiPromise<Contact>>()
  }
  for (const method of ['delete', 'deleteNote', 'import', 'export'] as const) {
    expectTypeOf<Given<typeof method>>().toEqualTypeOf<ApiPromise<void>>()
  }
  expectTypeOf<Given<'labels' | 'setLabels'>>().toEqualTypeOf<ApiPromise<string[]>>()
  expectTypeOf<Given<'createContactInbox'>>().toEqualTypeOf<ApiPromise<ContactInbox>>()
  expectTypeOf<Given<'addNote' | 'updateNote'>>().toEqualTypeOf<ApiPromise<Note>>()
}

export function severalRequests() {
  expectTypeOf<Given<'addLabels' | 'removeLabels'>>().toEqualTypeOf<Promise<string[]>>()
  expectTypeOf<Given<'findBy' | 'findByContactInbox'>>().toEqualTypeOf<Promise<Contact | null>>()
  expectTypeOf<Given<'upsert'>>().toEqualTypeOf<Promise<UpsertedContact>>()
  expectTypeOf<UpsertedContact>().toEqualTypeOf<{ contact: Contact; created: boolean }>()
}

export function happy(maybe: string | undefined, maybeId: number | undefined, file: File) {
  contacts.list()
  contacts.list({ sort: '-last_activity_at', labels: ['vip'] as const, page: maybeId, include_contact_inboxes: false })
  contacts.list({ sort: 'something_new' }, { concurrency: 4 })
  contacts.active({ page: 2 })
  contacts.filter([{ attribute_key: 'email', filter_operator: 'contains', values: ['@example.org'] }], {
    sort: 'email',
  })
  contacts.search('ada', { labels: undefined }, { timeout: 1000 })
  contacts.get(7, { include_contact_inboxes: false }, { maxRetries: 0 })
  contacts.create({})
  contacts.create({ name: maybe, inbox_id: maybeId, source_id: 's', avatar: file, custom_attributes: { seats: 5 } })
  contacts.create({ avatar: { data: 'bytes', filename: 'me.png' }, additional_attributes: { city: 'Wien' } })
  contacts.update(7, { email: null, phone_number: null, identifier: null, blocked: true, avatar_url: maybe })
  contacts.findBy({ email: 'ada@example.org' })
  contacts.findBy({ phone_number: '+4366010001', email: undefined })
  contacts.findByContactInbox({ inbox_id: 1, source_id: 's' })
  contacts.upsert({ email: 'ada@example.org', identifier: maybe, name: 'Ada', avatar: file })
  contacts.upsert({ identifier: 'ada-1', email: null }, { onConflict: 'overwrite', timeout: 1000 })
  contacts.merge({ base: 1, mergee: 2 })
  contacts.createContactInbox(7, { inbox_id: 1, source_id: maybe, hmac_verified: true })
  contacts.attachments(7, { page: 2 })
  contacts.import({ data: 'name\nAda\n', filename: 'contacts.csv' })
  contacts.export({ label: maybe, column_names: ['id'] as const })
  contacts.export({ payload: [{ attribute_key: 'blocked', filter_operator: 'equal_to', values: [true] }] })

  expectTypeOf<{ email: string }>().toExtend<UpsertContactParams>()
  expectTypeOf<typeof isContactConflictError>().guards.toEqualTypeOf<ContactConflictError>()
  expectTypeOf<ContactConflictError['contacts']>().toEqualTypeOf<readonly Contact[]>()
}

export function sad(email: string | undefined) {
  // @ts-expect-error labels are strings
  contacts.list({ labels: 7 })
  // @ts-expect-error only labels can be changed this way
  contacts.bulkUpdate({ ids: [5], fields: { blocked: true } })
  // @ts-expect-error what to do with the labels is missing
  contacts.bulkUpdate({ ids: [5], labels: ['vip'] })
  // @ts-expect-error the list of online contacts has no labels
  contacts.active({ labels: ['vip'] })
  // @ts-expect-error a string is required
  contacts.search()
  // @ts-expect-error the text is a separate argument
  contacts.search('ada', { q: 'bob' })
  // @ts-expect-error starts_with is for phone numbers
  contacts.filter([{ attribute_key: 'email', filter_operator: 'starts_with', values: ['a'] }])
  // @ts-expect-error an id is a number
  contacts.get('7')
  // @ts-expect-error a file, not a URL
  contacts.create({ avatar: 'https://a.example/me.png' })
  // @ts-expect-error the URL of a picture is a string
  contacts.create({ avatar_url: 5 })
  // @ts-expect-error an inbox is for new contacts: use createContactInbox
  contacts.update(7, { inbox_id: 1 })
  // @ts-expect-error one of the three
  contacts.findBy({})
  // @ts-expect-error only one of the three
  contacts.findBy({ email: 'ada@example.org', identifier: 'ada-1' })
  // @ts-expect-error it may be missing
  contacts.findBy({ email })
  // @ts-expect-error there is no key to find it by
  contacts.upsert({ name: 'Ada' })
  // @ts-expect-error there may be no key to find it by
  contacts.upsert({ email })
  // @ts-expect-error an inbox is for createContactInbox
  contacts.upsert({ email: 'ada@example.org', inbox_id: 1 })
  // @ts-expect-error not a value of onConflict
  contacts.upsert({ email: 'ada@example.org' }, { onConflict: 'force' })
  // @ts-expect-error all options are in one argument
  contacts.upsert({ email: 'ada@example.org' }, { onConflict: 'overwrite' }, { timeout: 1000 })
  // @ts-expect-error two contacts
  contacts.merge({ base: 1 })
  // @ts-expect-error the inbox is missing
  contacts.createContactInbox(7, { source_id: 's' })
  // @ts-expect-error an array is required
  contacts.deleteCustomAttributes(7, 'plan')
  // @ts-expect-error the text is missing
  contacts.addNote(7)
  // @ts-expect-error a file, not a path
  contacts.import('contacts.csv')
}
