/** The same call with bare fetch, openapi-fetch alone, @figuro/chatwoot-sdk and this client. */
import createClient from 'openapi-fetch'
import type { paths } from '../src/schema.ts'
import { built } from './built.ts'
import { figuroClient, figuroMethod } from './compare/figuro.ts'
import type { Call } from './pairs.ts'
import { responses, type Size } from './responses.ts'

const token = 'token'
const account = 1

export type Caller = 'openapi-fetch' | 'figuro' | 'client'

/** What is called with each of them, by the size of the response. */
export async function callers(url: string, size: Size): Promise<{ bare: Call; others: Record<Caller, Call> }> {
  const headers = { Accept: 'application/json', api_access_token: token }
  const address = url + responses[size].path
  return {
    bare: async () => JSON.parse(await (await fetch(address, { headers })).text()),
    others: {
      'openapi-fetch': openapiFetch(url, size),
      figuro: figuro(url, size),
      client: await client(url, size),
    },
  }
}

function openapiFetch(baseUrl: string, size: Size): Call {
  const client = createClient<paths>({ baseUrl, headers: { api_access_token: token } })
  const contact = async () =>
    (
      await client.GET('/api/v1/accounts/{account_id}/contacts/{contact_id}', {
        params: { path: { account_id: account, contact_id: 5 } },
      })
    ).data?.payload
  const conversations = async () =>
    (
      await client.GET('/api/v1/accounts/{account_id}/conversations', {
        params: { path: { account_id: account }, query: { status: 'open' } },
      })
    ).data?.data.payload
  return size === '0.8' ? contact : conversations
}

function figuro(basePath: string, size: Size): Call {
  const client = figuroClient({ basePath, token })
  const [get, list] = [figuroMethod(client, 'contacts.get'), figuroMethod(client, 'conversations.list')]
  const contact = () => get({ accountId: account, id: 5 })
  const conversations = () => list({ accountId: account, status: 'open' })
  return size === '0.8' ? contact : conversations
}

async function client(baseUrl: string, size: Size): Promise<Call> {
  const { Chatwoot } = await built()
  const chatwoot = new Chatwoot({ baseUrl, accountId: account, apiAccessToken: token })
  const contact = async () => chatwoot.contacts.get(5)
  const conversations = async () => chatwoot.conversations.list({ status: 'open' })
  return size === '0.8' ? contact : conversations
}
