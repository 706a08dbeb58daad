/** What all methods that unwrap an envelope have in common: an empty envelope is a DecodeError. */
import nock from 'nock'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { DecodeError } from '../../../src/index.ts'
import { base, chatwoot } from '../../servers/nock.ts'

const url = 'https://hooks.example.test/a'
const article = { title: 'x', author_id: 1 }
const { articles, categories } = chatwoot.portals

beforeAll(() => nock.disableNetConnect())
afterEach(() => nock.cleanAll())

function empty(answer: object): void {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH']) nock(base).intercept(/.*/, method).reply(200, answer)
}

it.each<[string, () => PromiseLike<unknown>]>([
  ['accounts.cacheKeys', () => chatwoot.accounts.cacheKeys()],
  ['articles.list', () => articles.list('x')],
  ['articles.get', () => articles.get('x', 1)],
  ['articles.create', () => articles.create('x', article)],
  ['articles.update', () => articles.update('x', 1, article)],
  ['auditLogs.list', () => chatwoot.auditLogs.list()],
  ['automationRules.list', () => chatwoot.automationRules.list()],
  ['automationRules.get', () => chatwoot.automationRules.get(1)],
  ['automationRules.update', () => chatwoot.automationRules.update(1, { name: 'x' })],
  ['automationRules.clone', () => chatwoot.automationRules.clone(1)],
  ['calls.list', () => chatwoot.calls.list()],
  ['categories.list', () => categories.list('x')],
  ['categories.get', () => categories.get('x', 1)],
  ['categories.create', () => categories.create('x', { name: 'x', slug: 'x' })],
  ['categories.update', () => categories.update('x', 1, { name: 'x' })],
  ['csat.list', () => chatwoot.csat.list()],
  ['inboxes.list', () => chatwoot.inboxes.list()],
  ['inboxes.findByName', () => chatwoot.inboxes.findByName('x')],
  ['inboxes.members', () => chatwoot.inboxes.members(1)],
  ['inboxes.addMembers', () => chatwoot.inboxes.addMembers(1, [2])],
  ['inboxes.setMembers', () => chatwoot.inboxes.setMembers(1, [2])],
  ['inboxes.assignableAgents', () => chatwoot.inboxes.assignableAgents([1])],
  ['inboxes.messageTemplates', () => chatwoot.inboxes.messageTemplates(1)],
  ['integrations.listApps', () => chatwoot.integrations.listApps()],
  ['integrations.processEvent', () => chatwoot.integrations.processEvent(1, { name: 'x', data: {} })],
  ['labels.list', () => chatwoot.labels.list()],
  ['macros.list', () => chatwoot.macros.list()],
  ['macros.get', () => chatwoot.macros.get(1)],
  ['macros.create', () => chatwoot.macros.create({ name: 'x', actions: [] })],
  ['macros.update', () => chatwoot.macros.update(1, { visibility: 'global' })],
  ['notifications.list', () => chatwoot.notifications.list()],
  ['portals.list', () => chatwoot.portals.list()],
  ['reports.events', () => chatwoot.reports.events()],
  ['slaPolicies.list', () => chatwoot.slaPolicies.list()],
  ['slaPolicies.get', () => chatwoot.slaPolicies.get(1)],
  ['slaPolicies.create', () => chatwoot.slaPolicies.create({ name: 'x' })],
  ['slaPolicies.update', () => chatwoot.slaPolicies.update(1, { name: 'x' })],
])('%s rejects with DecodeError without a payload', async (_, call) => {
  empty({})
  await expect(Promise.resolve(call())).rejects.toThrow(DecodeError)
})

it.each<[string, () => PromiseLike<unknown>]>([
  ['search.conversations', () => chatwoot.search.conversations('x')],
  ['search.contacts', () => chatwoot.search.contacts('x')],
  ['search.messages', () => chatwoot.search.messages('x')],
  ['search.articles', () => chatwoot.search.articles('x')],
  ['webhooks.list', () => chatwoot.webhooks.list()],
  ['webhooks.create', () => chatwoot.webhooks.create({ url })],
  ['webhooks.update', () => chatwoot.webhooks.update(1, { url })],
  ['webhooks.ensure', () => chatwoot.webhooks.ensure({ url })],
])('%s rejects with DecodeError when the payload lacks the expected field', async (_, call) => {
  empty({ payload: {} })
  await expect(Promise.resolve(call())).rejects.toThrow(DecodeError)
})
