import { describe, expect, it } from 'vitest'
import { HeldServer } from '../../servers/held-server.ts'
import { onlyNock } from '../../servers/nock.ts'

const held = new HeldServer()
const { contacts, conversations } = held.chatwoot
const [read, write] = ['/labels', '/labels']
onlyNock()

describe("labels: 'vip' is labels: ['vip']", () => {
  it.each([
    ['conversations.list', () => conversations.list({ labels: 'vip' }), 'GET /conversations?labels[]=vip'],
    [
      'conversations.search',
      () => conversations.search('x', { labels: 'vip' }),
      'GET /conversations/search?q=x&labels[]=vip',
    ],
    ['conversations.counts', () => conversations.counts({ labels: 'vip' }), 'GET /conversations/meta?labels[]=vip'],
    ['contacts.list', () => contacts.list({ labels: 'vip' }), 'GET /contacts?labels[]=vip&sort=created_at'],
    [
      'contacts.search',
      () => contacts.search('x', { labels: 'vip' }),
      'GET /contacts/search?q=x&labels[]=vip&sort=created_at',
    ],
  ])('in %s', async (_name, call, line) => {
    const outcome = call().catch(() => {})
    const sent = await held.next()

    expect(decodeURIComponent(sent.line)).toBe(line)
    sent.answer({}, 500)
    await outcome
  })

  it.each([
    ['conversations', (labels: string) => conversations.addLabels(7, labels)],
    ['contacts', (labels: string) => contacts.addLabels(7, labels)],
  ])('in %s.addLabels', async (name, add) => {
    const promise = add('vip')
    await held.answers(`GET /${name}/7${read}`, { payload: ['new'] })

    expect(await held.answers(`POST /${name}/7${write}`, { payload: [] })).toEqual({ labels: ['new', 'vip'] })
    await promise
  })

  it.each([
    ['conversations', (labels: string) => conversations.removeLabels(7, labels)],
    ['contacts', (labels: string) => contacts.removeLabels(7, labels)],
  ])('in %s.removeLabels', async (name, remove) => {
    const promise = remove('vip')
    await held.answers(`GET /${name}/7${read}`, { payload: ['new', 'vip'] })

    expect(await held.answers(`POST /${name}/7${write}`, { payload: [] })).toEqual({ labels: ['new'] })
    await promise
  })

  it('in contacts.setLabels', async () => {
    const promise = contacts.setLabels(7, 'vip')

    expect(await held.answers('POST /contacts/7/labels', { payload: [] })).toEqual({ labels: ['vip'] })
    await promise
  })

  it('in conversations.bulkUpdate', async () => {
    const promise = conversations.bulkUpdate({ ids: [1], labels: { add: 'vip', remove: 'new' } })

    expect(await held.answers('POST /bulk_actions', undefined)).toEqual({
      ids: [1],
      labels: { add: ['vip'], remove: ['new'] },
      type: 'Conversation',
    })
    await promise
  })
})

describe('a list by labels', () => {
  it.each([
    ['a,b', 'the label "a,b" has a comma'],
    [' ', 'a label must not be blank'],
  ])('refuses %j, for which the server would list something else', async (labels, said) => {
    await expect(conversations.list({ labels })).rejects.toThrow(said)
    await expect(contacts.list({ labels })).rejects.toThrow(TypeError)
    await expect(conversations.counts({ labels })).rejects.toThrow(TypeError)
  })
})
