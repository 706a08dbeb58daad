import nock from 'nock'
import { beforeAll, describe, expect, it } from 'vitest'
import { ChatwootPlatform } from '../../../../src/index.ts'
import { assertKnownKeys } from '../../../../src/resources/checks/known-keys.ts'
import { base, chatwoot, token } from '../../../servers/nock.ts'

const { contacts, conversations, messages } = chatwoot
const platform = new ChatwootPlatform({ baseUrl: base, apiAccessToken: token })

beforeAll(() => nock.disableNetConnect())

/** As JavaScript calls it, with any values. */
function called(method: unknown, owner: object, ...values: unknown[]): Promise<unknown> {
  if (typeof method !== 'function') throw new TypeError('not a method')
  return Promise.resolve(Reflect.apply(method, owner, values))
}

describe('a key that a method does not have', () => {
  it.each([
    [
      'handoff',
      conversations.handoff,
      [7, { teamId: 3 }],
      'conversations.handoff takes no "teamId"; it takes team_id, assignee_id, note, priority',
    ],
    [
      'start',
      conversations.start,
      [{ inbox_id: 1, contact: 2, text: 'Hello' }],
      'conversations.start takes no "text"; it takes inbox_id, contact, greeting, message, reuse',
    ],
    [
      'bulkUpdate',
      conversations.bulkUpdate,
      [{ ids: [7], status: 'open' }],
      'conversations.bulkUpdate takes no "status"; it takes ids, fields, labels, snoozed_until',
    ],
    [
      'the labels of bulkUpdate',
      conversations.bulkUpdate,
      [{ ids: [7], labels: { set: ['vip'] } }],
      'labels of conversations.bulkUpdate takes no "set"; it takes add, remove',
    ],
    [
      'an array for the labels of bulkUpdate',
      conversations.bulkUpdate,
      [{ ids: [7], labels: ['vip'] }],
      'labels of conversations.bulkUpdate takes an object with add, remove, got an array',
    ],
    [
      'setTyping',
      conversations.setTyping,
      [7, true, { is_private: true }],
      'conversations.setTyping takes no "is_private"; it takes private',
    ],
  ])('is refused by %s before anything is sent', async (_, method, values, said) => {
    await expect(called(method, conversations, ...values)).rejects.toThrow(new TypeError(said))
  })

  it('is refused by withTyping before the function starts', async () => {
    let begun = false
    const work = () => {
      begun = true
    }

    await expect(called(conversations.withTyping, conversations, 7, work, { timeout: 5 })).rejects.toThrow(
      new TypeError('conversations.withTyping takes no "timeout"; it takes private'),
    )
    expect(begun).toBe(false)
  })

  it('is refused by note: options belong in the argument after it', async () => {
    await expect(called(messages.note, messages, 7, 'Look', { timeout: 5 })).rejects.toThrow(
      new TypeError('messages.note takes no "timeout"; it takes mentions, attachments'),
    )
  })

  it.each([
    [
      'upsert',
      contacts.upsert,
      [{ email: 'a@b.c' }, { onConflicts: 'overwrite' }],
      'contacts.upsert takes no "onConflicts"',
    ],
    ['merge', contacts.merge, [{ base: 1, other: 2 }], 'contacts.merge takes no "other"; it takes base, mergee'],
    [
      'findBy',
      contacts.findBy,
      [{ email: 'a@b.c', name: 'Ann' }],
      'contacts.findBy takes no "name"; it takes identifier',
    ],
  ])('is refused by contacts.%s', async (_, method, values, said) => {
    await expect(called(method, contacts, ...values)).rejects.toThrow(said)
  })

  it('is refused by upsert where it belongs in another argument', async () => {
    const params = { email: 'a@b.c', onConflict: 'overwrite' }

    await expect(called(contacts.upsert, contacts, params)).rejects.toThrow(
      new TypeError('onConflict is not a field of a contact: contacts.upsert takes it in the second argument'),
    )
  })

  it('is refused by the methods of the platform that send several requests', async () => {
    const params = { account: { name: 'Acme' }, user: { name: 'Ann' }, roles: 'agent' }
    const { accountUsers } = platform

    await expect(called(platform.provision, platform, params)).rejects.toThrow(
      new TypeError('platform.provision takes no "roles"; it takes account, user, role'),
    )
    await expect(called(accountUsers.addMembers, accountUsers, 1, [2], { roles: 'agent' })).rejects.toThrow(
      new TypeError('accountUsers.addMembers takes no "roles"; it takes role'),
    )
    await expect(called(accountUsers.setMembers, accountUsers, 1, [2], { roles: 'agent' })).rejects.toThrow(
      new TypeError('accountUsers.setMembers takes no "roles"; it takes role'),
    )
  })
})

describe('assertKnownKeys', () => {
  it('accepts keys that are present, omitted or undefined', () => {
    const params: { one?: number | undefined; other?: number } = { one: undefined }

    expect(() => assertKnownKeys('it', params, { one: true, other: true })).not.toThrow()
    expect(() => assertKnownKeys('it', {}, { one: true })).not.toThrow()
  })

  it('does not accept the name of an inherited property', () => {
    expect(() => assertKnownKeys('it', { constructor: 1 }, { one: true } as never)).toThrow('it takes no "constructor"')
  })

  it.each([
    [null, 'null'],
    ['text', '"text"'],
  ])('refuses %j, which is not an object', (params, shown) => {
    expect(() => assertKnownKeys('it', params as never, { one: true } as never)).toThrow(
      new TypeError(`it takes an object with one, got ${shown}`),
    )
  })

  it('lets the compiler report a key that was forgotten', () => {
    const params: { one: number; other?: number } = { one: 1 }

    // @ts-expect-error other is missing
    assertKnownKeys('it', params, { one: true })
  })
})
