import { describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../servers/desk.ts'

const open = () => openDesk({ conversations: [{ contact: 'Mara', labels: ['new'] }], contacts: [{ labels: ['new'] }] })

describe("labels: 'vip' is labels: ['vip']", () => {
  it.each<[string, (desk: Desk['chatwoot']) => PromiseLike<unknown>, string]>([
    [
      'conversations.list',
      ({ conversations }) => conversations.list({ labels: 'vip' }),
      'GET /conversations?labels[]=vip',
    ],
    [
      'conversations.search',
      ({ conversations }) => conversations.search('x', { labels: 'vip' }),
      'GET /conversations/search?q=x&labels[]=vip',
    ],
    [
      'conversations.counts',
      ({ conversations }) => conversations.counts({ labels: 'vip' }),
      'GET /conversations/meta?labels[]=vip',
    ],
    ['contacts.list', ({ contacts }) => contacts.list({ labels: 'vip' }), 'GET /contacts?labels[]=vip&sort=created_at'],
    [
      'contacts.search',
      ({ contacts }) => contacts.search('x', { labels: 'vip' }),
      'GET /contacts/search?q=x&labels[]=vip&sort=created_at',
    ],
  ])('in %s', async (_name, call, line) => {
    const { chatwoot, lines } = open()
    await call(chatwoot)

    expect(lines).toEqual([line])
  })

  it.each(['conversations', 'contacts'] as const)('in %s.addLabels, setLabels and removeLabels', async (resource) => {
    const { chatwoot, fake } = open()
    const labels = () => fake.state[resource].get(1)?.labels

    await chatwoot[resource].addLabels(1, 'vip')
    expect(labels()).toEqual(['new', 'vip'])
    await chatwoot[resource].removeLabels(1, 'vip')
    expect(labels()).toEqual(['new'])
    await chatwoot[resource].setLabels(1, 'vip')
    expect(labels()).toEqual(['vip'])
  })

  it.each(['conversations', 'contacts'] as const)('in %s.bulkUpdate', async (resource) => {
    const { chatwoot, fake } = open()
    await chatwoot[resource].bulkUpdate({ ids: [1], labels: { add: 'vip', remove: 'new' } })

    expect(fake.state[resource].get(1)?.labels).toEqual(['vip'])
  })
})

describe('a list by labels', () => {
  it.each([
    ['a,b', 'the label "a,b" has a comma'],
    [' ', 'a label must not be blank'],
  ])('refuses %j, for which the server would list something else', async (labels, said) => {
    const { conversations, contacts } = open().chatwoot
    await expect(conversations.list({ labels })).rejects.toThrow(said)
    await expect(contacts.list({ labels })).rejects.toThrow(TypeError)
    await expect(conversations.counts({ labels })).rejects.toThrow(TypeError)
  })
})
