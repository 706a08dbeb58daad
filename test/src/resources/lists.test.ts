/** What all lists that the server returns whole have in common: they are read like every other list, on one page. */
import nock from 'nock'
import { describe, expect, it } from 'vitest'
import {
  ChatwootPlatform,
  ChatwootPublic,
  DecodeError,
  type ListOptions,
  type PagePromise,
} from '../../../src/index.ts'
import { account, base, chatwoot, onlyNock, token } from '../../servers/nock.ts'

const platform = new ChatwootPlatform({ baseUrl: base, apiAccessToken: token })
const contact = new ChatwootPublic({ baseUrl: base, inboxIdentifier: 'INBOX' })

const items = [{ id: 1 }, { id: 2 }]
const bare = (list: unknown) => list
const inPayload = (payload: unknown) => ({ payload })
const ofWebhooks = (webhooks: unknown) => ({ payload: { webhooks } })

interface List {
  name: string
  list: (options?: ListOptions) => PagePromise<unknown, undefined>
  path: string
  /** The response of the server for these items. */
  response: (list: unknown) => unknown
}

const lists: List[] = [
  { name: 'agentBots.list', list: (o) => chatwoot.agentBots.list(o), path: `${account}/agent_bots`, response: bare },
  { name: 'agents.list', list: (o) => chatwoot.agents.list(o), path: `${account}/agents`, response: bare },
  {
    name: 'automationRules.list',
    list: (o) => chatwoot.automationRules.list(o),
    path: `${account}/automation_rules`,
    response: inPayload,
  },
  { name: 'campaigns.list', list: (o) => chatwoot.campaigns.list(o), path: `${account}/campaigns`, response: bare },
  {
    name: 'cannedResponses.list',
    list: (o) => chatwoot.cannedResponses.list({}, o),
    path: `${account}/canned_responses`,
    response: bare,
  },
  {
    name: 'customAttributeDefinitions.list',
    list: (o) => chatwoot.customAttributeDefinitions.list({}, o),
    path: `${account}/custom_attribute_definitions`,
    response: bare,
  },
  {
    name: 'customFilters.list',
    list: (o) => chatwoot.customFilters.list({}, o),
    path: `${account}/custom_filters`,
    response: bare,
  },
  { name: 'inboxes.list', list: (o) => chatwoot.inboxes.list(o), path: `${account}/inboxes`, response: inPayload },
  {
    name: 'integrations.listApps',
    list: (o) => chatwoot.integrations.listApps(o),
    path: `${account}/integrations/apps`,
    response: inPayload,
  },
  { name: 'labels.list', list: (o) => chatwoot.labels.list(o), path: `${account}/labels`, response: inPayload },
  { name: 'macros.list', list: (o) => chatwoot.macros.list(o), path: `${account}/macros`, response: inPayload },
  {
    name: 'slaPolicies.list',
    list: (o) => chatwoot.slaPolicies.list(o),
    path: `${account}/sla_policies`,
    response: inPayload,
  },
  { name: 'teams.list', list: (o) => chatwoot.teams.list(o), path: `${account}/teams`, response: bare },
  { name: 'webhooks.list', list: (o) => chatwoot.webhooks.list(o), path: `${account}/webhooks`, response: ofWebhooks },
  {
    name: 'platform.accounts.list',
    list: (o) => platform.accounts.list(o),
    path: '/platform/api/v1/accounts',
    response: bare,
  },
  {
    name: 'platform.agentBots.list',
    list: (o) => platform.agentBots.list(o),
    path: '/platform/api/v1/agent_bots',
    response: bare,
  },
  {
    name: 'conversations.list of the public API',
    list: (o) => contact.conversations.list('SOURCE', o),
    path: '/public/api/v1/inboxes/INBOX/contacts/SOURCE/conversations',
    response: bare,
  },
]

onlyNock()

describe.each(lists)('$name', ({ list, path, response }) => {
  it('is one page when it is awaited', async () => {
    nock(base)
      .get(path)
      .reply(200, JSON.stringify(response(items)))

    const page = await list()

    expect(page.items).toEqual(items)
    expect([...page]).toEqual(items)
    expect(page.meta).toBeUndefined()
    expect(page.hasNextPage).toBe(false)
    expect(await page.nextPage()).toBeNull()
  })

  it('is walked with one request', async () => {
    nock(base)
      .get(path)
      .reply(200, JSON.stringify(response(items)))

    const walked: unknown[] = []
    for await (const item of list()) walked.push(item)

    expect(walked).toEqual(items)
  })

  it('is collected with one request, however many may run concurrently', async () => {
    nock(base)
      .get(path)
      .reply(200, JSON.stringify(response(items)))

    await expect(list({ concurrency: 4 }).toArray()).resolves.toEqual(items)
  })

  it('is collected up to a limit', async () => {
    nock(base)
      .get(path)
      .reply(200, JSON.stringify(response(items)))

    await expect(list().toArray({ limit: 1 })).resolves.toEqual([{ id: 1 }])
  })

  it.each([
    ['an object', {}],
    ['a list that is an object', response({ id: 1 })],
    ['a list that is null', response(null)],
  ])('rejects with DecodeError for %s', async (_, body) => {
    nock(base).get(path).reply(200, JSON.stringify(body))

    await expect(Promise.resolve(list())).rejects.toThrow(DecodeError)
  })

  it('rejects with RangeError for an invalid concurrency, before anything is sent', async () => {
    await expect(Promise.resolve(list({ concurrency: 0 }))).rejects.toThrow(RangeError)
  })
})
