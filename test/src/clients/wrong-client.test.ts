import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { ChatwootBot } from '../../../src/clients/bot.ts'
import { ChatwootPlatform } from '../../../src/clients/platform.ts'
import { ChatwootPublic } from '../../../src/clients/public.ts'
import { onlyMethods, refuseOptions, withoutMembers } from '../../../src/clients/wrong-client.ts'
import { Chatwoot, ChatwootError } from '../../../src/index.ts'

const baseUrl = 'http://chatwoot.test'
const clients = {
  Chatwoot: new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: 'token' }),
  ChatwootBot: new ChatwootBot({ baseUrl, accountId: 1, apiAccessToken: 'token' }),
  ChatwootPlatform: new ChatwootPlatform({ baseUrl, apiAccessToken: 'token' }),
  ChatwootPublic: new ChatwootPublic({ baseUrl, inboxIdentifier: 'INBOX' }),
}
type Name = keyof typeof clients
const names = Object.keys(clients) as Name[] // of the object above

/** What a client has for its callers: its own fields, and what its class and `Client` define. */
function membersOf(client: object): string[] {
  const found = new Set(Object.keys(client))
  for (let type = Object.getPrototypeOf(client); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const name of Object.getOwnPropertyNames(type)) found.add(name)
  }
  found.delete('constructor')
  return [...found]
}

/** What reading a member throws; undefined when there is nothing thrown. */
function refusalOf(client: object, member: string): unknown {
  try {
    Reflect.get(client, member)
    return undefined
  } catch (reason) {
    return reason
  }
}

const has = (name: Name, member: string) => member in clients[name] && refusalOf(clients[name], member) === undefined

describe('the members of all clients', () => {
  const members = [...new Set(names.flatMap((name) => membersOf(clients[name])))]

  it.each(names.filter((name) => name !== 'Chatwoot'))('%s has each of them, or says who has it', (name) => {
    for (const member of members.filter((member) => !has(name, member))) {
      const refusal = refusalOf(clients[name], member)
      expect(refusal, member).toBeInstanceOf(ChatwootError)
      const [, owner] = /; use (\w+), with /.exec(String(refusal)) ?? []
      expect(names, member).toContain(owner)
      expect(has(owner as Name, member), `${owner}.${member}`).toBe(true) // one of the names: just checked
    }
  })

  it.each(names)('%s has conversations, or throws', (name) => {
    expect(has(name, 'conversations')).toBe(name !== 'ChatwootPlatform')
  })

  it.each(names)('of %s do not keep it from being printed or written as JSON', (name) => {
    const client = clients[name]

    expect(inspect(client, { showHidden: true, depth: 4 })).not.toContain('token')
    expect(JSON.stringify(client)).not.toContain('token')
    expect({ ...client }).toHaveProperty(name === 'ChatwootPlatform' ? 'users' : 'messages')
  })
})

describe('withoutMembers', () => {
  class Thing {}
  withoutMembers(Thing.prototype, 'ChatwootBot', { contacts: 'Chatwoot', users: 'ChatwootPlatform' })

  it('throws why, and what to use instead', () => {
    expect(() => Reflect.get(new Thing(), 'contacts')).toThrow(
      new ChatwootError(
        "ChatwootBot has no contacts: an agent bot's token may not use it; use Chatwoot, with a user's token",
      ),
    )
    expect(() => Reflect.get(new Thing(), 'users')).toThrow("use ChatwootPlatform, with a platform app's token")
  })

  it('leaves other names alone', () => {
    expect(Reflect.get(new Thing(), 'anything')).toBeUndefined()
    expect(Object.keys(new Thing())).toEqual([])
  })
})

describe('refuseOptions', () => {
  const options = { apiAccessToken: 'it takes none' }

  it('throws for an option of another client, without what was given', () => {
    expect(() => refuseOptions({ apiAccessToken: 'SECRET' }, 'ChatwootPublic', options)).toThrow(
      new ChatwootError('ChatwootPublic takes no apiAccessToken: it takes none'),
    )
  })

  it('takes one that is undefined as not given', () => {
    expect(() => refuseOptions({ apiAccessToken: undefined }, 'ChatwootPublic', options)).not.toThrow()
  })

  it.each(['baseUrl', 'toString', '__proto__'])('has nothing against %s', (name) => {
    const given = Object.fromEntries([[name, 'x']])

    expect(() => refuseOptions(given, 'ChatwootPublic', options)).not.toThrow()
  })
})

describe('onlyMethods', () => {
  class Parent {
    inherited() {
      return 'of the parent'
    }
    changed() {
      return 'of the parent'
    }
  }
  class Whole extends Parent {
    readonly value = 5
    get() {
      return this.value
    }
    delete() {
      return 'done'
    }
    override changed() {
      return 'of the child'
    }
  }
  const advice = vi.fn((name: string) => `no ${name}`)
  const part = onlyMethods(new Whole(), ['get', 'inherited', 'changed'], advice)

  it('keeps the methods that are named, whoever calls them', () => {
    const { get } = part
    expect(get()).toBe(5)
    expect(part.inherited()).toBe('of the parent')
  })

  it('takes the nearest of two with one name', () => {
    expect(part.changed()).toBe('of the child')
  })

  it('has the other methods reject with the advice', async () => {
    // @ts-expect-error it is left out
    await expect(part.delete()).rejects.toThrow(new ChatwootError('no delete'))
  })

  it('is such a promise as a list gives, too', async () => {
    // @ts-expect-error it is left out
    const refused = part.delete()

    await expect(refused.toArray()).rejects.toThrow('no delete')
    await expect(refused.pages().next()).rejects.toThrow('no delete')
    await expect(refused.withResponse()).rejects.toThrow('no delete')
  })

  it('has no fields and no constructor', () => {
    expect(Object.keys(part).sort()).toEqual(['changed', 'delete', 'get', 'inherited'])
  })

  it('is no promise', () => {
    expect('then' in part).toBe(false)
  })
})
