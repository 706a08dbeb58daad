/** What `@figuro/chatwoot-sdk` has: its methods, and the requests that they send. Installed by `npm ci --prefix bench`. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { shapeOf } from './document.ts'

const require = createRequire(path.resolve(import.meta.dirname, '../package.json'))

export interface FiguroConfig {
  readonly basePath: string
  readonly token?: string
}

export interface FiguroMethod {
  /** As it is called: `contacts.list`. */
  readonly name: string
  /** The class that has it, for types: those of `platform` and `client` have no other way to theirs. */
  readonly owner: string
  /** `GET /api/v1/accounts/{}/contacts`. */
  readonly route: string
}

interface SentRequest {
  readonly method: string
  readonly url: string
}

type Method = (parameters: object) => Promise<unknown>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isMethod = (value: unknown): value is Method => typeof value === 'function'

/** As its users make it, after its README: axios with what it sets by default. */
export function figuroClient(config: FiguroConfig): object {
  const { default: Client } = require('@figuro/chatwoot-sdk')
  return new Client({ config: { with_credentials: true, credentials: 'include', ...config } })
}

/** Returns a method by its name, since the types of `platform` and `client` have none. */
export function figuroMethod(client: object, name: string): Method {
  const names = name.split('.')
  const owner = names.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), client)
  const method: unknown = Reflect.get(owner, names.at(-1) ?? '')
  if (!isMethod(method)) throw new Error(`@figuro/chatwoot-sdk has no method ${name}`)
  return (parameters) => method.call(owner, parameters)
}

/** Returns every method of every service, in the order of the package, with what it sends. */
export async function figuroMethods(): Promise<FiguroMethod[]> {
  const axios = require('axios')
  const send = axios.request
  const sent: SentRequest[] = []
  axios.request = async (request: SentRequest) => {
    sent.push(request)
    return { status: 200, data: {}, headers: {}, statusText: 'OK' }
  }
  try {
    const client = figuroClient({ basePath: '' })
    const methods: FiguroMethod[] = []
    for (const [name, owner] of namesOf(client)) {
      await figuroMethod(client, name)(anyParameters)
      methods.push({ name, owner, route: routeOf(sent.at(-1)) })
    }
    return methods
  } finally {
    axios.request = send
  }
}

/** Has every parameter; a parameter of the path is a mark that can be found in it. */
const anyParameters = new Proxy(
  {},
  { get: (_, key) => (key === 'data' ? {} : key === 'payload' ? [] : `$${String(key)}`) },
)

function namesOf(owner: object, prefix = ''): [name: string, owner: string][] {
  return Object.entries(owner).flatMap(([key, service]): [string, string][] => {
    if (!isObject(service) || key === 'chatwootAPI') return []
    const prototype: object = Object.getPrototypeOf(service)
    if (prototype === Object.prototype) return namesOf(service, `${prefix}${key}.`)
    const methods = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor')
    return methods.map((name) => [`${prefix}${key}.${name}`, service.constructor.name])
  })
}

function routeOf(request: SentRequest | undefined): string {
  if (!request) throw new Error('a method of @figuro/chatwoot-sdk has sent nothing')
  const [pathname = ''] = request.url.split('?')
  return shapeOf(request.method, pathname.replace(/\$\w+/g, '{}'))
}
