import { describe, expect, it } from 'vitest'
import { AbortError, ConnectionError, NotFoundError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { contacts } = chatwoot
const read = 'GET /contacts/1/labels'
const write = 'POST /contacts/1/labels'
const withLabels = (...labels: string[]) => openDesk({ contacts: [{ name: 'Mara', labels }] })

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

  it('are replaced by the labels as they are when it is called', async () => {
    const { chatwoot, fake } = withLabels('old')
    const labels = ['vip']
    const promise = chatwoot.contacts.setLabels(1, labels)
    labels.push('later')
    await promise

    expect(fake.state.contacts.get(1)?.labels).toEqual(['vip'])
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
    const { chatwoot, lines, fake } = withLabels('vip')

    await expect(chatwoot.contacts.addLabels(1, ['refund', 'vip'])).resolves.toEqual(['vip', 'refund'])
    expect(lines).toEqual([read, write])
    expect(fake.state.contacts.get(1)?.labels).toEqual(['vip', 'refund'])
  })

  it('are removed, and the others kept', async () => {
    const { chatwoot, fake } = withLabels('bug', 'vip')

    await expect(chatwoot.contacts.removeLabels(1, ['bug', 'never there'])).resolves.toEqual(['vip'])
    expect(fake.state.contacts.get(1)?.labels).toEqual(['vip'])
  })

  it('are not written if nothing changes', async () => {
    const { chatwoot, lines } = withLabels('vip')

    await expect(chatwoot.contacts.addLabels(1, ['vip'])).resolves.toEqual(['vip'])
    await expect(chatwoot.contacts.removeLabels(1, ['bug'])).resolves.toEqual(['vip'])
    expect(lines).toEqual([read, read])
  })

  it('reject with the error of reading', async () => {
    const { chatwoot, lines } = withLabels('vip')

    await expect(chatwoot.contacts.addLabels(99, ['vip'])).rejects.toThrow(NotFoundError)
    expect(lines).toHaveLength(1)
  })

  it.each(['before', 'after'] as const)('can be added again when the connection is lost %s writing', async (cut) => {
    const { chatwoot, fake } = withLabels('vip')
    fake.failNext({ operation: 'setContactLabels', cut })

    await expect(chatwoot.contacts.addLabels(1, ['new'])).rejects.toThrow(ConnectionError)
    await expect(chatwoot.contacts.addLabels(1, ['new'])).resolves.toEqual(['vip', 'new'])
    expect(fake.state.contacts.get(1)?.labels).toEqual(['vip', 'new'])
  })
})

describe('concurrent changes to the labels of one contact', () => {
  it('run one after the other, so that nothing is lost', async () => {
    const { chatwoot, lines, fake } = withLabels()
    const { contacts } = chatwoot

    await expect(
      Promise.all([contacts.addLabels(1, ['a']), contacts.setLabels(1, ['b']), contacts.addLabels(1, ['c'])]),
    ).resolves.toEqual([['a'], ['b'], ['b', 'c']])
    expect(lines).toEqual([read, write, write, read, write])
    expect(fake.state.contacts.get(1)?.labels).toEqual(['b', 'c'])
  })

  it('do not wait for those of the conversation with the same number', async () => {
    const { chatwoot, holds } = openDesk({ conversations: [{ contact: 'Mara' }] })
    const reading = holds(read)
    const first = chatwoot.contacts.addLabels(1, ['a'])
    await reading.arrived

    await expect(chatwoot.conversations.addLabels(1, ['a'])).resolves.toEqual(['a'])
    reading.passes()
    await first
  })

  it('continue if one is aborted, which writes nothing', async () => {
    const { chatwoot, holds, lines } = withLabels('a')
    const controller = new AbortController()
    const reading = holds(read)
    const first = reasonOf(chatwoot.contacts.removeLabels(1, ['a'], { signal: controller.signal }))
    const second = chatwoot.contacts.addLabels(1, ['b'])
    await reading.arrived
    controller.abort()

    expect(await first).toBeInstanceOf(AbortError)
    await expect(second).resolves.toEqual(['a', 'b'])
    expect(lines).toEqual([read, read, write])
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
