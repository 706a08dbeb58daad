import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { NotFoundError } from '../../../src/index.ts'
import { Notifications } from '../../../src/resources/notifications.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const notifications = new Notifications(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const route = '/api/v1/accounts/17/notifications'
const template = '/api/v1/accounts/{account_id}/notifications'
const row = {
  id: 496,
  account_id: 17,
  user_id: 1,
  notification_type: 'conversation_mention',
  primary_actor_type: 'Conversation',
  primary_actor_id: 473,
  secondary_actor_type: 'Message',
  secondary_actor_id: 2368,
  read_at: '2026-11-21T03:50:00.000Z',
  created_at: '2026-11-21T03:40:00.000Z',
  updated_at: '2026-11-21T03:50:00.000Z',
  snoozed_until: null,
  last_activity_at: '2026-11-21T03:40:00.000Z',
  meta: {},
}

onlyNock()

describe('list', () => {
  const { data } = recordedBody<{ data: { meta: object; payload: object[] } }>('notifications-list')

  it('returns a page of notifications, with the counts as its meta', async () => {
    server()
      .get(route)
      .reply(...recorded('notifications-list'))

    const page = await notifications.list()

    expect(page.items).toEqual(data.payload)
    expect(page.meta).toEqual(data.meta)
  })

  it('requests read and snoozed ones, oldest first', async () => {
    server()
      .get(`${route}?includes%5B%5D=read&includes%5B%5D=snoozed&sort_order=asc`)
      .reply(...recorded('notifications-list'))

    await notifications.list({ includes: ['read', 'snoozed'], sort_order: 'asc' })
  })

  it('walks all pages', async () => {
    const none = { data: { meta: { unread_count: 11, count: 11, current_page: '2' }, payload: [] } }
    server()
      .get(route)
      .reply(...recorded('notifications-list'))
    server()
      .get(`${route}?page=2`)
      .reply(...described(`GET ${template}`, none))

    await expect(notifications.list().toArray()).resolves.toEqual(data.payload)
  })
})

describe('unreadCount', () => {
  it('returns a number', async () => {
    server()
      .get(`${route}/unread_count`)
      .reply(...recorded('notifications-unread-count'))

    await expect(notifications.unreadCount()).resolves.toBe(11)
  })
})

describe('markRead', () => {
  it('sends no body and returns the row', async () => {
    server()
      .patch(`${route}/496`, '')
      .reply(...described(`PATCH ${template}/{notification_id}`, row))

    await expect(notifications.markRead(496)).resolves.toEqual(row)
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server()
      .patch(`${route}/1`)
      .reply(...described(`PATCH ${template}/{notification_id}`, { error: 'Resource could not be found' }, 404))

    await expect(notifications.markRead(1)).rejects.toThrow(NotFoundError)
  })
})

describe('markUnread', () => {
  it('sends no body and returns the row', async () => {
    const unread = { ...row, read_at: null }
    server()
      .post(`${route}/496/unread`, '')
      .reply(...described(`POST ${template}/{notification_id}/unread`, unread))

    await expect(notifications.markUnread(496)).resolves.toEqual(unread)
  })
})

describe('markAllRead', () => {
  it('names no conversation', async () => {
    server()
      .post(`${route}/read_all`, '')
      .reply(...described(`POST ${template}/read_all`))

    await expect(notifications.markAllRead()).resolves.toBeUndefined()
  })
})

describe('markConversationRead', () => {
  it('names the conversation', async () => {
    server()
      .post(`${route}/read_all`, { primary_actor_type: 'Conversation', primary_actor_id: 473 })
      .reply(...described(`POST ${template}/read_all`))

    await expect(notifications.markConversationRead(473)).resolves.toBeUndefined()
  })

  it.each([undefined, null, 0, '473'])('sends nothing for %j, for which the server would mark all', async (id) => {
    // @ts-expect-error what JavaScript can do
    await expect(notifications.markConversationRead(id)).rejects.toThrow(/^primaryActorId must be a whole number /)
  })
})

describe('snooze', () => {
  const snoozed = { ...row, snoozed_until: '2100-01-01T00:00:00.000Z' }

  it.each([new Date('2100-01-01T00:00:00.500Z'), 4102444800])('sends %j in unix seconds', async (until) => {
    server()
      .post(`${route}/496/snooze`, { snoozed_until: 4102444800 })
      .reply(...described(`POST ${template}/{notification_id}/snooze`, snoozed))

    await expect(notifications.snooze(496, until)).resolves.toEqual(snoozed)
  })

  it('sends nothing for a time in the past', async () => {
    await expect(notifications.snooze(496, new Date('2020-01-01'))).rejects.toThrow(
      new TypeError('the time must be in the future, got 2020-01-01T00:00:00.000Z'),
    )
  })

  it('sends nothing for milliseconds', async () => {
    await expect(notifications.snooze(496, 4102444800000)).rejects.toThrow(/^snoozed_until must be in seconds/)
  })

  it('sends nothing without a time, for which the server would do nothing', async () => {
    // @ts-expect-error what JavaScript can do
    await expect(notifications.snooze(496)).rejects.toThrow(/^the time must be a valid Date or unix seconds/)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/496`, '')
      .reply(...described(`DELETE ${template}/{notification_id}`))

    await expect(notifications.delete(496)).resolves.toBeUndefined()
  })
})

describe('deleteAll and deleteRead', () => {
  it.each(['all', 'read'] as const)('send which ones: %s', async (type) => {
    server()
      .post(`${route}/destroy_all`, { type })
      .reply(...described(`POST ${template}/destroy_all`))

    const answer = type === 'all' ? notifications.deleteAll() : notifications.deleteRead()

    await expect(answer).resolves.toBeUndefined()
  })
})

describe('settings', () => {
  it('returns what exists and what is selected', async () => {
    const settings = {
      id: 3,
      user_id: 1,
      account_id: 17,
      all_email_flags: ['email_conversation_creation', 'email_conversation_assignment'],
      selected_email_flags: ['email_conversation_assignment'],
      all_push_flags: ['push_conversation_creation'],
      selected_push_flags: [],
    }
    server()
      .get('/api/v1/accounts/17/notification_settings')
      .reply(...described('GET /api/v1/accounts/{account_id}/notification_settings', settings))

    await expect(notifications.settings()).resolves.toEqual(settings)
  })
})
