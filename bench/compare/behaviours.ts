/**
 * How clients behave: the same call of each, to the in-memory Chatwoot or to a server with one fault. Each returns what
 * a user would see, in a few words.
 */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { inspect } from 'node:util'
import createClient from 'openapi-fetch'
import { Chatwoot } from '../../src/index.ts'
import type { paths } from '../../src/schema.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { figuroClient, figuroMethod } from './figuro.ts'

/** What every client can do, so that one scenario is written once. */
interface Caller {
  profile(): Promise<unknown>
  contact(id: number): Promise<unknown>
  /** Creates one with an address that the server refuses. */
  createWrong(): Promise<unknown>
}

type MakeCaller = (baseUrl: string, token: string) => Caller

export const callers = {
  fetch: withFetch,
  'openapi-fetch': withOpenapiFetch,
  figuro: withFiguro,
  'chatwoot-client': withChatwoot,
}
export type CallerName = keyof typeof callers

const wrong = { inbox_id: 1, email: 'not an address' }
const account = '/api/v1/accounts/1'

function withFetch(baseUrl: string, token: string): Caller {
  const headers = { api_access_token: token, 'content-type': 'application/json' }
  const call = async (route: string, init: RequestInit = {}) =>
    (await fetch(`${baseUrl}${route}`, { headers, ...init })).json()
  return {
    profile: () => call('/api/v1/profile'),
    contact: (id) => call(`${account}/contacts/${id}`),
    createWrong: () => call(`${account}/contacts`, { method: 'POST', body: JSON.stringify(wrong) }),
  }
}

function withOpenapiFetch(baseUrl: string, token: string): Caller {
  const api = createClient<paths>({ baseUrl, headers: { api_access_token: token } })
  const path = { account_id: 1 }
  return {
    profile: () => api.GET('/api/v1/profile'),
    contact: (id) =>
      api.GET('/api/v1/accounts/{account_id}/contacts/{contact_id}', { params: { path: { ...path, contact_id: id } } }),
    createWrong: () => api.POST('/api/v1/accounts/{account_id}/contacts', { params: { path }, body: wrong }),
  }
}

function withFiguro(basePath: string, token: string): Caller {
  const client = figuroClient({ basePath, token })
  const call = (name: string, parameters = {}) => figuroMethod(client, name)({ accountId: 1, ...parameters })
  return {
    profile: () => call('profile.profile'),
    contact: (id) => call('contacts.get', { id }),
    createWrong: () => call('contacts.create', { data: wrong }),
  }
}

function withChatwoot(baseUrl: string, token: string): Caller {
  const chatwoot = new Chatwoot({ baseUrl, accountId: 1, apiAccessToken: token })
  return {
    profile: () => chatwoot.profile.get(),
    contact: (id) => chatwoot.contacts.get(id),
    createWrong: () => chatwoot.contacts.create(wrong),
  }
}

/** Runs a scenario with a server of its own. */
async function served<T>(listener: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  try {
    return await work(`http://127.0.0.1:${address.port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const json = { 'content-type': 'application/json' }
const profile = JSON.stringify({ id: 1, name: 'Ada' })

/** The first request gets a status, the others the profile; returns how many were sent, and what came of it. */
async function afterOne(make: MakeCaller, status: number, headers = {}): Promise<string> {
  let requests = 0
  const listener: RequestListener = (_, response) => {
    requests++
    if (requests === 1) response.writeHead(status, { ...json, ...headers }).end('{"error":"later"}')
    else response.writeHead(200, json).end(profile)
  }
  const outcome = await served(listener, (url) => outcomeOf(make(url, 'token').profile()))
  return requests > 1 ? `${outcome}, after ${requests} requests` : outcome
}

async function htmlPage(make: MakeCaller): Promise<string> {
  const listener: RequestListener = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Chatwoot</title>')
  return served(listener, (url) => outcomeOf(make(url, 'token').profile()))
}

async function refused(make: MakeCaller): Promise<string> {
  const url = await served(
    () => {},
    async (address) => address,
  )
  try {
    await make(url, 'token-that-nobody-may-see').profile()
  } catch (error) {
    return inspect(error, { depth: 8 }).includes('token-that-nobody-may-see')
      ? 'contains the token'
      : 'without the token'
  }
  throw new Error('a connection that must be refused was not')
}

async function inFake(make: MakeCaller, work: (caller: Caller) => Promise<string>): Promise<string> {
  const fake = createFakeChatwoot()
  const { url, close } = await fake.listen()
  try {
    return await work(make(url, fake.token))
  } finally {
    await close()
  }
}

/** Whether the promise is rejected, and with what; some resolve with the error. */
async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    const value = await call
    if (typeof value === 'string') return 'resolves with the HTML as a string'
    return inspect(value, { depth: 8 }).includes('Ada') ? 'resolves' : 'resolves with the error'
  } catch (error) {
    return `rejects: ${error instanceof Error ? error.constructor.name : typeof error}`
  }
}

/** Whether what a user gets says what the server said of an address: in the message, or in a value. */
async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    return inspect(await call, { depth: 3 }).includes('Invalid email')
      ? 'in the value that it resolves with'
      : 'nowhere'
  } catch (error) {
    if (String(error).includes('Invalid email')) return "in the error's message"
    return inspect(error, { depth: 3 }).includes('Invalid email') ? "in the error's `body`" : 'nowhere'
  }
}

export interface Behaviour {
  readonly title: string
  readonly of: (make: MakeCaller) => Promise<string>
}

export const behaviours: readonly Behaviour[] = [
  { title: 'a GET that gets a 503 once', of: (make) => afterOne(make, 503) },
  { title: 'a GET that gets a 429 once (`Retry-After: 0`)', of: (make) => afterOne(make, 429, { 'retry-after': '0' }) },
  { title: 'a 404', of: (make) => inFake(make, ({ contact }) => outcomeOf(contact(999))) },
  { title: 'what the server says of a 422', of: (make) => inFake(make, ({ createWrong }) => reasonOf(createWrong())) },
  { title: 'a page of HTML with status 200, such as a wrong base URL gets', of: htmlPage },
  { title: 'the error of a refused connection, when it is logged', of: refused },
]
