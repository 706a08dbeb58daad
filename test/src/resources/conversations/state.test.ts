import { describe, expect, it, vi } from 'vitest'
import { PermissionDeniedError, type StatusChange } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot

onlyNock()

describe('status', () => {
  const toggle = `${root}/13/toggle_status`
  const change = (name: string) => recordedBody<{ payload: StatusChange }>(name).payload

  it('is set to any of the four values', async () => {
    server()
      .post(toggle, { status: 'pending' })
      .reply(...recorded('toggle-status-pending'))

    await expect(conversations.setStatus(13, 'pending')).resolves.toEqual(change('toggle-status-pending'))
  })

  it('is set with a date in unix seconds', async () => {
    server()
      .post(toggle, { status: 'snoozed', snoozed_until: 4070908800 })
      .reply(...recorded('toggle-status-snoozed-until-unix'))

    await conversations.setStatus(13, 'snoozed', { snoozed_until: new Date('2099-01-01T00:00:00Z') })
  })

  it.each(['closed', '', undefined, null, 1])(
    'refuses %j, for which the server would respond 500 or toggle',
    async (status) => {
      // @ts-expect-error not a status
      const promise = conversations.setStatus(13, status)

      await expect(promise).rejects.toThrow(TypeError)
      await expect(promise).rejects.toThrow('status must be one of open, resolved, pending, snoozed, got ')
    },
  )

  it('resolves and reopens', async () => {
    server()
      .post(toggle, { status: 'resolved' })
      .reply(...recorded('toggle-status-resolved'))
    server()
      .post(toggle, { status: 'open' })
      .reply(...recorded('toggle-status-open'))

    await expect(conversations.resolve(13)).resolves.toEqual(change('toggle-status-resolved'))
    await expect(conversations.reopen(13)).resolves.toEqual(change('toggle-status-open'))
  })

  it('is set to pending', async () => {
    server()
      .post(toggle, { status: 'pending' })
      .reply(...recorded('toggle-status-pending'))

    await expect(conversations.markPending(13)).resolves.toEqual(change('toggle-status-pending'))
  })

  it('toggles without a body', async () => {
    server()
      .post(toggle, (body) => body === '')
      .reply(...recorded('toggle-status-no-body-open'))

    await expect(conversations.toggleStatus(13)).resolves.toEqual(change('toggle-status-no-body-open'))
  })

  it('is refused to an agent without the inbox, with a hint at what to do', async () => {
    server()
      .post(toggle)
      .reply(...recorded('toggle-status-agent-without-inbox'))

    const error = await conversations.resolve(13).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(error).toHaveProperty('message', expect.stringContaining("member of the conversation's inbox"))
  })
})

describe('snooze', () => {
  const toggle = `${root}/13/toggle_status`

  it.each([
    ['a Date', new Date('2099-01-01T00:00:00Z')],
    ['unix seconds', 4070908800],
  ])('accepts %s', async (_, until) => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .post(toggle, { status: 'snoozed', snoozed_until: 4070908800 })
      .reply(...recorded('toggle-status-snoozed-until-unix'))

    await conversations.snooze(13, until)
  })

  it('without a time waits for the contact', async () => {
    server()
      .post(toggle, { status: 'snoozed' })
      .reply(...recorded('toggle-status-snoozed'))

    await expect(conversations.snooze(13)).resolves.toMatchObject({ current_status: 'snoozed', snoozed_until: null })
  })

  it.each([
    ['the past', new Date('2020-01-01T00:00:00Z'), 'must be in the future, got 2020-01-01T00:00:00.000Z'],
    ['the past in seconds', 1577836800, 'must be in the future, got 2020-01-01T00:00:00.000Z'],
    ['the beginning of time', 0, 'must be in the future'],
    ['milliseconds', 4070908800000, 'milliseconds'],
    ['an invalid Date', new Date('never'), 'must be a valid Date or unix seconds'],
  ])('refuses %s before anything is sent', async (_, until, message) => {
    const promise = conversations.snooze(13, until)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(message)
  })
})

describe('times that the server would misread', () => {
  it.each([
    ['a Date', new Date('2020-01-01T00:00:00Z')],
    ['unix seconds', 1577836800],
  ])('is refused for %s in the past, also by bulkUpdate', async (_, snoozed_until) => {
    const bulk = { ids: [13], fields: { status: 'snoozed' }, snoozed_until } as const
    const message = 'the time must be in the future, got 2020-01-01T00:00:00.000Z'

    await expect(conversations.setStatus(13, 'snoozed', { snoozed_until })).rejects.toThrow(message)
    await expect(conversations.bulkUpdate(bulk)).rejects.toThrow(message)
  })

  it('are refused as a string, which it would read as 1970', async () => {
    // @ts-expect-error a string is not a time
    await expect(conversations.snooze(13, '2030-01-01')).rejects.toThrow(
      'must be a valid Date or unix seconds, got "2030-01-01"',
    )
    // @ts-expect-error a string is not a time
    const promise = conversations.setStatus(13, 'snoozed', { snoozed_until: '2030-01-01' })
    await expect(promise).rejects.toThrow('snoozed_until must be a Date or unix seconds, got "2030-01-01"')
  })

  it('are refused as milliseconds in any status', async () => {
    const promise = conversations.setStatus(13, 'snoozed', { snoozed_until: 4070908800000 })
    await expect(promise).rejects.toThrow('snoozed_until must be in seconds, got milliseconds (4070908800000)')
  })
})

describe('priority', () => {
  it('is set and returns nothing', async () => {
    server()
      .post(`${root}/7/toggle_priority`, { priority: 'low' })
      .reply(...recorded('toggle-priority-low'))

    await expect(conversations.setPriority(7, 'low')).resolves.toBeUndefined()
  })

  it('is cleared with null', async () => {
    server()
      .post(`${root}/7/toggle_priority`, { priority: null })
      .reply(...recorded('toggle-priority-null'))

    await expect(conversations.setPriority(7, null)).resolves.toBeUndefined()
  })

  it.each(['none', '', undefined, 2])('refuses %j before anything is sent', async (priority) => {
    // @ts-expect-error not a priority: the published document offers "none", to which servers respond 500
    const promise = conversations.setPriority(7, priority)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow('priority must be null or one of low, medium, high, urgent, got ')
  })
})

describe('mute', () => {
  it.each(['mute', 'unmute'] as const)('%s sends no body and returns nothing', async (method) => {
    server()
      .post(`${root}/27/${method}`, (body) => body === '')
      .reply(...recorded(method))

    await expect(conversations[method](27)).resolves.toBeUndefined()
  })
})

describe('read and unread', () => {
  it('marks as unread and returns the conversation', async () => {
    server()
      .post(`${root}/5/unread`, (body) => body === '')
      .reply(...recorded('unread-without-incoming'))

    await expect(conversations.markUnread(5)).resolves.toEqual(recordedBody('unread-without-incoming'))
  })

  it('marks as read and returns the conversation', async () => {
    server()
      .post(`${root}/67/update_last_seen`, (body) => body === '')
      .reply(...recorded('update-last-seen-assignee'))

    await expect(conversations.markRead(67)).resolves.toEqual(recordedBody('update-last-seen-assignee'))
  })
})
