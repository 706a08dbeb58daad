import { describe, expect, it } from 'vitest'
import { ChatwootError, ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'

const { contacts } = chatwoot
const route = '/api/v1/accounts/1/bulk_actions'
const bulk = 'POST /bulk_actions'
const version = recordedBody<{ version: string }>('server-version')
onlyNock()

/** Two contacts with these labels. */
const withLabels = (...labels: string[]) =>
  openDesk({
    contacts: [
      { name: 'Mara', labels },
      { name: 'Jon', labels },
    ],
  })

describe('contacts.bulkUpdate', () => {
  it('adds labels to several contacts with one request', async () => {
    server()
      .post(route, { ids: [5, 6], labels: { add: ['vip'] }, type: 'Contact' })
      .reply(...recorded('bulk-contact-labels'))

    await expect(contacts.bulkUpdate({ ids: [5, 6], labels: { add: ['vip'] } })).resolves.toBeUndefined()
  })

  it('removes labels after it has looked whether the server can', async () => {
    const { chatwoot, lines, bodies, fake } = withLabels('vip', 'new')
    const params = { ids: [1], labels: { remove: ['vip'] } }
    const promise = chatwoot.contacts.bulkUpdate(params)
    params.ids.push(2)
    params.labels.remove.push('changed')
    await promise

    expect(lines).toEqual(['GET /api', bulk])
    expect(bodies(bulk)).toEqual([{ ids: [1], labels: { remove: ['vip'] }, type: 'Contact' }])
    expect([...fake.state.contacts.values()].map(({ labels }) => labels)).toEqual([['new'], ['vip', 'new']])
  })

  it('removes labels on a server whose version says nothing', async () => {
    const { chatwoot, fake } = withLabels('vip')
    fake.failNext({ path: '/api', status: 200, body: { ...version, version: 'latest' } })
    await chatwoot.contacts.bulkUpdate({ ids: [1, 2], labels: { remove: 'vip' } })

    expect([...fake.state.contacts.values()].map(({ labels }) => labels)).toEqual([[], []])
  })

  it.each(['4.13.0', '4.14.0', '4.14.1'])(
    'refuses to remove labels on a server of %s, which would ignore it',
    async (version) => {
      const { chatwoot, lines } = openDesk({ contacts: [{ name: 'Mara' }] }, { version })
      const error = await reasonOf(chatwoot.contacts.bulkUpdate({ ids: [1], labels: { remove: 'vip', add: 'new' } }))

      expect(error).toBeInstanceOf(ChatwootError)
      expect(String(error)).toContain(
        `removes labels since Chatwoot 4.14.2, but this server reports version "${version}"`,
      )
      expect(lines).toEqual(['GET /api'])
    },
  )

  it('adds labels on such a server', async () => {
    const { chatwoot, fake } = openDesk({ contacts: [{ name: 'Mara' }] }, { version: '4.13.0' })
    await chatwoot.contacts.bulkUpdate({ ids: [1], labels: { add: 'new' } })

    expect(fake.state.contacts.get(1)?.labels).toEqual(['new'])
  })

  it('rejects with a ValidationError on a server that does not know contacts there', async () => {
    const { chatwoot } = openDesk({ contacts: [{ name: 'Mara' }] }, { version: '4.7.0' })

    await expect(chatwoot.contacts.bulkUpdate({ ids: [1], labels: { add: 'vip' } })).rejects.toThrow(ValidationError)
  })

  it.each([
    [{ ids: 5, labels: { add: 'vip' } }, 'ids must be an array of whole numbers, got 5'],
    [{ ids: ['5'], labels: { add: 'vip' } }, 'ids[0] must be a whole number from 1, got "5"'],
    [{ ids: [5] }, 'labels of contacts.bulkUpdate takes an object with add, remove, got undefined'],
    [{ ids: [5], labels: ['vip'] }, 'labels of contacts.bulkUpdate takes an object with add, remove, got an array'],
    [{ ids: [5], labels: {} }, 'contacts.bulkUpdate has nothing to change: pass labels to add or to remove'],
    [
      { ids: [5], labels: { add: 'a,b' } },
      'the label "a,b" has a comma: the server would split it into several labels',
    ],
    [{ ids: [5], labels: { set: 'vip' } }, 'labels of contacts.bulkUpdate takes no "set"; it takes add, remove'],
    [{ ids: [5], fields: {} }, 'contacts.bulkUpdate takes no "fields"; it takes ids, labels'],
  ])('refuses %j, and sends nothing', async (params, said) => {
    // @ts-expect-error what JavaScript can do
    await expect(contacts.bulkUpdate(params)).rejects.toThrow(new TypeError(said))
  })
})
