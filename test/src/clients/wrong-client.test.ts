import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { ChatwootBot } from '../../../src/clients/bot.ts'
import { ChatwootPlatform } from '../../../src/clients/platform.ts'
import { ChatwootPublic } from '../../../src/clients/public.ts'
import { onlyMethods } from '../../../src/clients/wrong-client.ts'
import { Chatwoot, type ChatwootBotOptions, ChatwootError } from '../../../src/index.ts'

const baseUrl = 'http://chatwoot.test'
const clients = {
  Chatwoot: new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: 'token' }),
  ChatwootBot: new ChatwootBot({ baseUrl, accountId: 1, apiAccessToken: 'token' }),
  ChatwootPlatform: new ChatwootPlatform({ baseUrl, apiAccessToken: 'token' }),
  ChatwootPublic: new ChatwootPublic({ baseUrl, inboxIdentifier: 'INBOX' }),
}
type Name = keyof typeof clients
const names = Object.keys(clients) as Name[] // of the object above

/** The members of a client for its callers: its own fields, and those that its class and `BaseClient` define. */
function membersOf(client: object): string[] {
  const found = new Set(Object.keys(client))
  for (let type = Object.getPrototypeOf(client); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const name of Object.getOwnPropertyNames(type)) found.add(name)
  }
  found.delete('constructor')
  return [...found]
}

/** The error that reading a member throws; undefined if it does not throw. */
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

  it.each(names)('%s has each of them, or names a client that has it', (name) => {
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

  it.each(names)('of %s do not prevent printing it or writing it as JSON, without its token', (name) => {
    const client = clients[name]

    expect(inspect(client, { showHidden: true, depth: 4 })).not.toContain('token')
    expect(JSON.stringify(client)).not.toContain('token')
    expect({ ...client }).toHaveProperty(name === 'ChatwootPlatform' ? 'users' : 'messages')
  })
})

describe('a member of another client', () => {
  it.each([
    [
      'ChatwootBot',
      'contacts',
      "ChatwootBot has no contacts: not available with an agent bot's token; use Chatwoot, with a user's token",
    ],
    [
      'ChatwootBot',
      'users',
      "ChatwootBot has no users: not available with an agent bot's token; use ChatwootPlatform, with a platform app's token",
    ],
    [
      'Chatwoot',
      'accountUsers',
      "Chatwoot has no accountUsers: not available with a user's token; use ChatwootPlatform, with a platform app's token",
    ],
    [
      'Chatwoot',
      'csatSurveys',
      "Chatwoot has no csatSurveys: not available with a user's token; use ChatwootPublic, with baseUrl alone",
    ],
    [
      'ChatwootPublic',
      'withAccount',
      "ChatwootPublic has no withAccount: not available with the identifier of an API inbox; use Chatwoot, with a user's token",
    ],
  ] as const)('of %s, %s, throws the reason and the client to use', (name, member, message) => {
    expect(() => Reflect.get(clients[name], member)).toThrow(new ChatwootError(message))
  })

  it.each(names)('does not affect other names of %s', (name) => {
    expect(Reflect.get(clients[name], 'anything')).toBeUndefined()
  })

  it('may be a member of a subclass', () => {
    class Own extends ChatwootBot {
      constructor(options: ChatwootBotOptions) {
        super(options)
        // As a compiler writes a field for an older target.
        Object.assign(this, { teams: 'mine' })
      }
    }
    const options = { baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token' }

    const own = new Own(options)

    expect(own).toHaveProperty('teams', 'mine')
    expect(Object.assign(own, { teams: 'ours' })).toHaveProperty('teams', 'ours')
    expect(() => Reflect.get(new ChatwootBot(options), 'teams')).toThrow('ChatwootBot has no teams')
  })

  it('is not an enumerable member', () => {
    expect(Object.keys(clients.ChatwootBot).sort()).toEqual(['conversations', 'messages'])
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

  it('keeps the named methods, also when called without their object', () => {
    const { get } = part
    expect(get()).toBe(5)
    expect(part.inherited()).toBe('of the parent')
  })

  it('prefers an overriding method', () => {
    expect(part.changed()).toBe('of the child')
  })

  it('makes the other methods reject with the advice', async () => {
    // @ts-expect-error it is not among the names
    await expect(part.delete()).rejects.toThrow(new ChatwootError('no delete'))
  })

  it('makes them return a promise that can also be used as a list', async () => {
    // @ts-expect-error it is not among the names
    const refused = part.delete()

    await expect(refused.toArray()).rejects.toThrow('no delete')
    await expect(refused.pages().next()).rejects.toThrow('no delete')
    await expect(refused.withResponse()).rejects.toThrow('no delete')
  })

  it('has no fields and no constructor', () => {
    expect(Object.keys(part).sort()).toEqual(['changed', 'delete', 'get', 'inherited'])
  })

  it('is not a promise', () => {
    expect('then' in part).toBe(false)
  })
})
