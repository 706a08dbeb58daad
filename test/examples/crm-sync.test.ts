import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { type Desk, openDesk } from './run-example.ts'

const mara = { id: 1, name: 'Mara Lind', email: 'mara@example.org', phone: '+49 (30) 123-4567', plan: 'pro' }

async function sync(desk: Desk, people: readonly object[], ...more: string[]) {
  await writeFile(path.join(desk.folder, 'people.json'), JSON.stringify(people))
  return desk.run('crm-sync', ['people.json', ...more])
}

const contacts = ({ state }: FakeChatwoot) => [...state.contacts.values()]
const writes = ({ requests }: FakeChatwoot) =>
  requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/filter'))

describe('the CRM sync', () => {
  it('creates contacts that do not exist', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)

    const outcome = await sync(desk, [mara, { id: 2, name: 'Jon Ek', email: '', company: 'Acme' }])

    expect(outcome).toEqual({ exitCode: 0, stdout: '2 created, 0 updated, 0 refused\n', stderr: '' })
    expect(contacts(fake).sort((one, other) => (one.name < other.name ? 1 : -1))).toMatchObject([
      {
        identifier: 'crm-1',
        name: 'Mara Lind',
        email: 'mara@example.org',
        phone_number: '+49301234567',
        custom_attributes: { plan: 'pro' },
      },
      { identifier: 'crm-2', name: 'Jon Ek', email: null, additional_attributes: { company_name: 'Acme' } },
    ])
  })

  it('updates contacts that exist, and keeps fields that the CRM does not have', async () => {
    const present = { name: 'M. Lind', email: 'mara@example.org', custom_attributes: { plan: 'free', size: 'XL' } }
    const fake = createFakeChatwoot({ data: { contacts: [present] } })
    await using desk = await openDesk(fake)

    const { stdout } = await sync(desk, [mara])

    expect(stdout).toBe('0 created, 1 updated, 0 refused\n')
    expect(contacts(fake)).toMatchObject([
      { identifier: 'crm-1', name: 'Mara Lind', custom_attributes: { plan: 'pro', size: 'XL' } },
    ])
  })

  it('writes nothing the second time', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)
    await sync(desk, [mara])
    const written = writes(fake).length

    await sync(desk, [mara])

    expect(writes(fake)).toHaveLength(written)
  })

  it('creates one contact for a person who is in the file several times', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)

    const { stdout } = await sync(desk, [mara, mara, mara])

    expect(stdout).toBe('1 created, 2 updated, 0 refused\n')
    expect(contacts(fake)).toHaveLength(1)
  })

  it('reports conflicts and refusals of the server, and continues', async () => {
    const fake = createFakeChatwoot({
      data: {
        contacts: [{ identifier: 'shop-7', email: 'ida@example.org' }, { identifier: 'crm-5' }, { email: 'p@x.org' }],
      },
    })
    await using desk = await openDesk(fake)
    const before = structuredClone(contacts(fake))

    const { exitCode, stdout, stderr } = await sync(desk, [
      { id: 3, name: 'Ida Falk', email: 'ida@example.org' },
      { id: 4, name: 'Eva Moe', phone: '030 1234' },
      { id: 5, name: 'Per Holm', email: 'p@x.org' },
      mara,
    ])

    expect(exitCode).toBe(1)
    expect(stdout).toBe('1 created, 0 updated, 3 refused\n')
    expect(stderr).toMatch(/^3 Ida Falk: contacts.upsert: contact 1 has that email .* a different identifier/m)
    expect(stderr).toMatch(/^4 Eva Moe: .*phone.?number/im)
    expect(stderr).toMatch(/^5 Per Holm: contacts.upsert: .* belong to 2 contacts, 2 and 3/m)
    expect(contacts(fake).slice(0, 3)).toEqual(before)
  })

  it('processes at most four people at a time', async () => {
    const fake = createFakeChatwoot()
    let [now, most] = [0, 0]
    const { fetch } = fake
    const counted: FakeChatwoot = {
      ...fake,
      async fetch(input, init) {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setImmediate(resolve))
        return fetch(input, init).finally(() => now--)
      },
    }
    await using desk = await openDesk(counted)

    const { stdout } = await sync(
      desk,
      Array.from({ length: 40 }, (_, id) => ({ id, name: `Person ${id}` })),
    )

    expect(stdout).toBe('40 created, 0 updated, 0 refused\n')
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(4)
  })

  describe('with an inbox', () => {
    const greetings = ({ requests }: FakeChatwoot) =>
      requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    const conversationsOf = ({ state }: FakeChatwoot) => [...state.conversations.values()]

    it('begins a conversation with each person, and greets in it', async () => {
      const fake = createFakeChatwoot()
      await using desk = await openDesk(fake)

      const outcome = await sync(desk, [mara, { id: 2, name: 'Jon Ek' }], '1')

      expect(outcome).toEqual({ exitCode: 0, stdout: '2 created, 0 updated, 0 refused\n', stderr: '' })
      expect(conversationsOf(fake)).toHaveLength(2)
      expect(greetings(fake).map(({ body }) => body)).toEqual([
        expect.objectContaining({ content: expect.stringMatching(/^Hello /) }),
        expect.objectContaining({ content: expect.stringMatching(/^Hello /) }),
      ])
    })

    it('greets nobody the second time', async () => {
      const fake = createFakeChatwoot()
      await using desk = await openDesk(fake)
      await sync(desk, [mara], '1')
      const { exitCode } = await sync(desk, [mara, mara], '1')

      expect(exitCode).toBe(0)
      expect(conversationsOf(fake)).toHaveLength(1)
      expect(greetings(fake)).toHaveLength(1)
    })

    it('greets a person for whom the run before ended too early', async () => {
      const fake = createFakeChatwoot()
      let isBroken = true
      const down = { status: 500, error: 'Internal Server Error' }
      const breaking: FakeChatwoot = {
        ...fake,
        fetch: async (input, init) => {
          const request = new Request(input, init)
          const isMessage = request.method === 'POST' && request.url.endsWith('/messages')
          return isMessage && isBroken ? Response.json(down, { status: 500 }) : fake.fetch(request)
        },
      }
      await using desk = await openDesk(breaking)
      expect((await sync(desk, [mara], '1')).stderr).toContain('500 Internal Server Error')
      expect(conversationsOf(fake)).toHaveLength(1)
      isBroken = false

      expect((await sync(desk, [mara], '1')).exitCode).toBe(0)

      expect(conversationsOf(fake)).toHaveLength(1)
      expect(greetings(fake)).toHaveLength(1)
    })

    it('leaves people alone whose conversation was resolved', async () => {
      const fake = createFakeChatwoot()
      await using desk = await openDesk(fake)
      await sync(desk, [mara], '1')
      for (const conversation of conversationsOf(fake)) conversation.status = 'resolved'

      await sync(desk, [mara], '1')

      expect(conversationsOf(fake)).toHaveLength(1)
      expect(greetings(fake)).toHaveLength(1)
    })
  })

  it('asks for a file if none is given', async () => {
    await using desk = await openDesk(createFakeChatwoot())

    const { exitCode, stderr } = await desk.run('crm-sync')

    expect(exitCode).toBe(1)
    expect(stderr).toContain('usage: npx tsx examples/crm-sync.ts people.json')
  })
})
