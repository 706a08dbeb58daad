import { describe, expect, it } from 'vitest'
import { AbortError, NotFoundError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { contacts } = chatwoot
const read = 'GET /contacts/7/labels'
const write = 'POST /contacts/7/labels'

onlyNock()

describe('labels', () => {
  it('are listed', async () => {
    server()
      .get(`${root}/314/labels`)
      .reply(...recorded('contact-labels-list'))

    await expect(contacts.labels(314)).resolves.toEqual(['vip'])
  })

  it('are replaced', async () => {
    server()
      .post(`${root}/318/labels`, { labels: ['vip', 'refund'] })
      .reply(...recorded('contact-labels-set'))

    await expect(contacts.setLabels(318, ['vip', 'refund'])).resolves.toEqual(['vip', 'refund'])
  })

  it('are refused if the server would store others', async () => {
    // @ts-expect-error labels are strings
    await expect(contacts.setLabels(7, 5)).rejects.toThrow('labels must be a string or an array of strings, got 5')
    await expect(contacts.setLabels(7, [' '])).rejects.toThrow('a label must not be blank, got " "')
    await expect(contacts.setLabels(7, '')).rejects.toThrow('a label must not be blank, got ""')
    await expect(contacts.setLabels(7, ['a,b'])).rejects.toThrow('the label "a,b" has a comma')
    await expect(contacts.addLabels(7, ['a,b'])).rejects.toThrow('the label "a,b" has a comma')
    // @ts-expect-error of strings
    await expect(contacts.removeLabels(7, [7])).rejects.toThrow('a label must be a string, got 7')
  })

  it('are added to the present ones', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['vip'] })
    server()
      .post(`${root}/7/labels`, { labels: ['vip', 'refund'] })
      .reply(...recorded('contact-labels-set'))

    await expect(contacts.addLabels(7, ['refund', 'vip'])).resolves.toEqual(['vip', 'refund'])
  })

  it('are removed, and the others kept', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(200, { payload: ['bug', 'vip'] })
    server()
      .post(`${root}/7/labels`, { labels: ['vip'] })
      .reply(200, { payload: ['vip'] })

    await expect(contacts.removeLabels(7, ['bug', 'never there'])).resolves.toEqual(['vip'])
  })

  it('are not written if nothing changes', async () => {
    server()
      .get(`${root}/314/labels`)
      .twice()
      .reply(...recorded('contact-labels-list'))

    await expect(contacts.addLabels(314, ['vip'])).resolves.toEqual(['vip'])
    await expect(contacts.removeLabels(314, ['bug'])).resolves.toEqual(['vip'])
  })

  it('reject with the error of reading or writing', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(...recorded('contact-show-unknown'))
    await expect(contacts.addLabels(7, ['vip'])).rejects.toThrow(NotFoundError)

    server().get(`${root}/7/labels`).reply(200, { payload: [] })
    server()
      .post(`${root}/7/labels`)
      .reply(...recorded('contact-show-unknown'))
    await expect(contacts.addLabels(7, ['vip'])).rejects.toThrow(NotFoundError)
  })
})

describe('concurrent changes to the labels of one contact', () => {
  it('run one after the other, so that nothing is lost', async () => {
    const held = new HeldServer()
    const { contacts } = held.chatwoot
    const all = Promise.all([contacts.addLabels(7, ['a']), contacts.setLabels(7, ['b']), contacts.addLabels(7, ['c'])])
    await settled()
    expect(held.lines).toEqual([read])

    await held.answers(read, { payload: [] })
    expect(await held.answers(write, { payload: ['a'] })).toEqual({ labels: ['a'] })
    expect(await held.answers(write, { payload: ['b'] })).toEqual({ labels: ['b'] })
    await held.answers(read, { payload: ['b'] })
    expect(await held.answers(write, { payload: ['b', 'c'] })).toEqual({ labels: ['b', 'c'] })

    await expect(all).resolves.toEqual([['a'], ['b'], ['b', 'c']])
  })

  it('do not wait for those of the conversation with the same number', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.contacts.addLabels(7, ['a'])
    const second = held.chatwoot.conversations.addLabels(7, ['a'])
    await settled()

    await held.answers(read, { payload: ['a'] })
    await held.answers('GET /conversations/7/labels', { payload: ['a'] })
    await Promise.all([first, second])
  })

  it('continue if one is aborted, which writes nothing', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const first = reasonOf(held.chatwoot.contacts.removeLabels(7, ['a'], { signal: controller.signal }))
    const second = held.chatwoot.contacts.addLabels(7, ['b'])
    await held.next()
    controller.abort()

    expect(await first).toBeInstanceOf(AbortError)
    await held.answers(read, { payload: ['a'] })
    expect(await held.answers(write, { payload: ['a', 'b'] })).toEqual({ labels: ['a', 'b'] })
    await second
  })
})

describe('notes', () => {
  it('are listed', async () => {
    server()
      .get(`${root}/314/notes`)
      .reply(...recorded('contact-notes-list'))

    const page = await contacts.notes(314)

    expect(page.items).toEqual(recordedBody('contact-notes-list'))
    expect(page.hasNextPage).toBe(false)
  })

  it('may be an empty list', async () => {
    server()
      .get(`${root}/314/notes`)
      .reply(...recorded('contact-notes-list-none'))

    await expect(contacts.notes(314).toArray()).resolves.toEqual([])
  })

  it('are added', async () => {
    server()
      .post(`${root}/314/notes`, { content: 'Likes tea' })
      .reply(...recorded('contact-note-create'))

    await expect(contacts.addNote(314, 'Likes tea')).resolves.toEqual(recordedBody('contact-note-create'))
  })

  it('are changed', async () => {
    server()
      .patch(`${root}/314/notes/7`, { content: 'Likes coffee' })
      .reply(...recorded('contact-note-update'))

    await expect(contacts.updateNote(314, 7, 'Likes coffee')).resolves.toEqual(recordedBody('contact-note-update'))
  })

  it('are deleted, which returns nothing', async () => {
    server()
      .delete(`${root}/314/notes/7`)
      .reply(...recorded('contact-note-delete'))

    await expect(contacts.deleteNote(314, 7)).resolves.toBeUndefined()
  })

  it('reject if there is no such contact', async () => {
    server()
      .get(`${root}/999999/notes`)
      .reply(...recorded('contact-show-unknown'))

    await expect(contacts.notes(999999)).rejects.toThrow(NotFoundError)
  })
})
