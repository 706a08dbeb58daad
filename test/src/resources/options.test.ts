/** What all methods have in common: their last argument reaches every request that they send. */
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import type { RequestOptions } from '../../../src/index.ts'
import { CsatSurveys } from '../../../src/resources/csat-surveys.ts'
import { base, chatwoot, token } from '../../servers/nock.ts'

const connection = new Connection({ baseUrl: base, accountId: 1, apiAccessToken: token })
const range = { since: 1_795_000_000, until: 1_795_600_000 }
const subject = { type: 'account' } as const
const url = 'https://hooks.example.test/a'

// What JavaScript callers can pass.
const nothing = null as unknown as RequestOptions

type Calls<R> = { [name: string]: (resource: R, options: RequestOptions) => PromiseLike<unknown> }

function of<R extends object>(resource: R, calls: Calls<R>) {
  const bound = Object.entries(calls).map(([name, call]) => ({
    name: `${resource.constructor.name}.${name}`,
    call: (options: RequestOptions) => call(resource, options),
  }))
  return { resource, names: Object.keys(calls), bound }
}

const all = [
  of(chatwoot.accounts, {
    get: (r, o) => r.get(o),
    update: (r, o) => r.update({ name: 'x' }, o),
    cacheKeys: (r, o) => r.cacheKeys(o),
    updateActiveAt: (r, o) => r.updateActiveAt(o),
  }),
  of(chatwoot.agentBots, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x' }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
    resetAccessToken: (r, o) => r.resetAccessToken(1, o),
    resetSecret: (r, o) => r.resetSecret(1, o),
    deleteAvatar: (r, o) => r.deleteAvatar(1, o),
  }),
  of(chatwoot.agents, {
    list: (r, o) => r.list(o),
    create: (r, o) => r.create({ email: 'x@example.com', name: 'x' }, o),
    createMany: (r, o) => r.createMany(['x@example.com'], o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.auditLogs, { list: (r, o) => r.list({}, o) }),
  of(chatwoot.automationRules, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x', event_name: 'message_created', conditions: [], actions: [] }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
    clone: (r, o) => r.clone(1, o),
  }),
  of(chatwoot.brandedEmailLayout, {
    get: (r, o) => r.get(o),
    update: (r, o) => r.update('x', o),
  }),
  of(chatwoot.calls, { list: (r, o) => r.list({}, o) }),
  of(chatwoot.campaigns, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ title: 'x', message: 'x', inbox_id: 1 }, o),
    update: (r, o) => r.update(1, { title: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.cannedResponses, {
    list: (r, o) => r.list({}, o),
    create: (r, o) => r.create({ short_code: 'x', content: 'x' }, o),
    update: (r, o) => r.update(1, { content: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.csat, {
    list: (r, o) => r.list({}, o),
    metrics: (r, o) => r.metrics({}, o),
    download: (r, o) => r.download(range, o),
    setReviewNotes: (r, o) => r.setReviewNotes(1, 'x', o),
  }),
  of(new CsatSurveys(connection), {
    get: (r, o) => r.get('x', o),
    answer: (r, o) => r.answer('x', { rating: 5 }, o),
  }),
  of(chatwoot.customAttributeDefinitions, {
    list: (r, o) => r.list({}, o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ attribute_display_name: 'x', attribute_key: 'x' }, o),
    update: (r, o) => r.update(1, { attribute_display_name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.customFilters, {
    list: (r, o) => r.list({}, o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x', query: { payload: [] } }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.inboxes, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    findByName: (r, o) => r.findByName('x', o),
    create: (r, o) => r.create({ name: 'x', channel: { type: 'api' } }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
    deleteAvatar: (r, o) => r.deleteAvatar(1, o),
    resetSecret: (r, o) => r.resetSecret(1, o),
    rotateHmacToken: (r, o) => r.rotateHmacToken(1, o),
    members: (r, o) => r.members(1, o),
    addMembers: (r, o) => r.addMembers(1, [2], o),
    setMembers: (r, o) => r.setMembers(1, [2], o),
    removeMembers: (r, o) => r.removeMembers(1, [2], o),
    assignableAgents: (r, o) => r.assignableAgents([1], {}, o),
    agentBot: (r, o) => r.agentBot(1, o),
    setAgentBot: (r, o) => r.setAgentBot(1, 2, o),
    campaigns: (r, o) => r.campaigns(1, o),
    health: (r, o) => r.health(1, o),
    syncTemplates: (r, o) => r.syncTemplates(1, o),
    messageTemplates: (r, o) => r.messageTemplates(1, {}, o),
    registerWebhook: (r, o) => r.registerWebhook(1, o),
    setWhatsappCalling: (r, o) => r.setWhatsappCalling(1, true, o),
    setInboundCalls: (r, o) => r.setInboundCalls(1, true, o),
    setCallRecording: (r, o) => r.setCallRecording(1, { recording_enabled: true }, o),
    csatTemplate: (r, o) => r.csatTemplate(1, o),
  }),
  of(chatwoot.integrations, {
    listApps: (r, o) => r.listApps(o),
    getApp: (r, o) => r.getApp('slack', o),
    createHook: (r, o) => r.createHook({ app_id: 'slack' }, o),
    updateHook: (r, o) => r.updateHook(1, { status: 'enabled' }, o),
    deleteHook: (r, o) => r.deleteHook(1, o),
    processEvent: (r, o) => r.processEvent(1, { name: 'x', data: {} }, o),
  }),
  of(chatwoot.labels, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ title: 'xx' }, o),
    update: (r, o) => r.update(1, { title: 'xx' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.macros, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x', actions: [] }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
    execute: (r, o) => r.execute(1, [2], o),
  }),
  of(chatwoot.notifications, {
    list: (r, o) => r.list({}, o),
    unreadCount: (r, o) => r.unreadCount(o),
    markRead: (r, o) => r.markRead(1, o),
    markUnread: (r, o) => r.markUnread(1, o),
    markAllRead: (r, o) => r.markAllRead(o),
    markConversationRead: (r, o) => r.markConversationRead(1, o),
    snooze: (r, o) => r.snooze(1, new Date('2100-01-01T00:00:00Z'), o),
    delete: (r, o) => r.delete(1, o),
    deleteAll: (r, o) => r.deleteAll(o),
    deleteRead: (r, o) => r.deleteRead(o),
    settings: (r, o) => r.settings(o),
  }),
  of(chatwoot.portals, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get('x', o),
    create: (r, o) => r.create({ name: 'x', slug: 'x' }, o),
    update: (r, o) => r.update('x', { name: 'x' }, o),
    delete: (r, o) => r.delete('x', o),
  }),
  of(chatwoot.portals.articles, {
    list: (r, o) => r.list('x', {}, o),
    get: (r, o) => r.get('x', 1, o),
    create: (r, o) => r.create('x', { title: 'x', author_id: 1 }, o),
    update: (r, o) => r.update('x', 1, { title: 'x' }, o),
    delete: (r, o) => r.delete('x', 1, o),
    reorder: (r, o) => r.reorder('x', { 1: 10 }, o),
  }),
  of(chatwoot.portals.categories, {
    list: (r, o) => r.list('x', {}, o),
    get: (r, o) => r.get('x', 1, o),
    create: (r, o) => r.create('x', { name: 'x', slug: 'x' }, o),
    update: (r, o) => r.update('x', 1, { name: 'x' }, o),
    delete: (r, o) => r.delete('x', 1, o),
  }),
  of(chatwoot.profile, {
    get: (r, o) => r.get(o),
    update: (r, o) => r.update({ name: 'x' }, o),
    setAvailability: (r, o) => r.setAvailability('online', o),
    setAutoOffline: (r, o) => r.setAutoOffline(true, o),
    setActiveAccount: (r, o) => r.setActiveAccount(1, o),
    resetAccessToken: (r, o) => r.resetAccessToken(o),
    sessions: (r, o) => r.sessions(o),
    revokeSession: (r, o) => r.revokeSession(1, o),
    deleteAvatar: (r, o) => r.deleteAvatar(o),
  }),
  of(chatwoot.reports, {
    series: (r, o) => r.series({ metric: 'reply_time', ...subject, ...range }, o),
    drilldown: (r, o) =>
      r.drilldown({ metric: 'conversations_count', bucket_timestamp: range.since, ...subject, ...range }, o),
    summary: (r, o) => r.summary({ ...subject, ...range }, o),
    botSummary: (r, o) => r.botSummary({ ...subject, ...range }, o),
    botMetrics: (r, o) => r.botMetrics(range, o),
    events: (r, o) => r.events({}, o),
    byAgent: (r, o) => r.byAgent(range, o),
    byTeam: (r, o) => r.byTeam(range, o),
    byInbox: (r, o) => r.byInbox(range, o),
    byLabel: (r, o) => r.byLabel(range, o),
    byChannel: (r, o) => r.byChannel(range, o),
    outgoingMessages: (r, o) => r.outgoingMessages({ group_by: 'agent', ...range }, o),
    inboxLabelMatrix: (r, o) => r.inboxLabelMatrix({}, o),
    firstResponseTimes: (r, o) => r.firstResponseTimes({}, o),
    downloadByAgent: (r, o) => r.downloadByAgent(range, o),
    downloadByTeam: (r, o) => r.downloadByTeam(range, o),
    downloadByInbox: (r, o) => r.downloadByInbox(range, o),
    downloadByLabel: (r, o) => r.downloadByLabel(range, o),
    downloadSummary: (r, o) => r.downloadSummary(range, o),
    downloadTraffic: (r, o) => r.downloadTraffic({ timezone_offset: 0 }, o),
    live: (r, o) => r.live({}, o),
    liveGrouped: (r, o) => r.liveGrouped({ group_by: 'team_id' }, o),
    conversations: (r, o) => r.conversations(o),
    conversationsByAgent: (r, o) => r.conversationsByAgent({}, o),
  }),
  of(chatwoot.search, {
    all: (r, o) => r.all('x', {}, o),
    conversations: (r, o) => r.conversations('x', {}, o),
    contacts: (r, o) => r.contacts('x', {}, o),
    messages: (r, o) => r.messages('x', {}, o),
    articles: (r, o) => r.articles('x', {}, o),
  }),
  of(chatwoot.slaPolicies, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x' }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
  }),
  of(chatwoot.teams, {
    list: (r, o) => r.list(o),
    get: (r, o) => r.get(1, o),
    create: (r, o) => r.create({ name: 'x' }, o),
    update: (r, o) => r.update(1, { name: 'x' }, o),
    delete: (r, o) => r.delete(1, o),
    members: (r, o) => r.members(1, o),
    addMembers: (r, o) => r.addMembers(1, [2], o),
    setMembers: (r, o) => r.setMembers(1, [2], o),
    removeMembers: (r, o) => r.removeMembers(1, [2], o),
  }),
  of(chatwoot.webhooks, {
    list: (r, o) => r.list(o),
    create: (r, o) => r.create({ url }, o),
    update: (r, o) => r.update(1, { url }, o),
    delete: (r, o) => r.delete(1, o),
    ensure: (r, o) => r.ensure({ url }, o),
    'ensure, of one that differs': (r, o) => r.ensure({ url: `${url}/other`, name: 'x' }, o),
  }),
]

// What lets a method of several requests go on to its next one; the responses of all others may be wrong.
const answers: { [line: string]: unknown } = {
  'GET /api/v1/accounts/1/agents': [],
  'GET /api/v1/accounts/1/macros/1': { payload: { visibility: 'global' } },
  'POST /api/v1/accounts/1/teams/1/team_members': [],
  'GET /api/v1/accounts/1/webhooks': { payload: { webhooks: [{ id: 1, url: `${url}/other`, subscriptions: [] }] } },
}
const several = ['Agents.update', 'Macros.update', 'Teams.addMembers', 'Webhooks.ensure'] as const

const sent: string[] = []

beforeEach(() => {
  nock.disableNetConnect()
  sent.length = 0
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    nock(base)
      .persist()
      .intercept(/.*/, method)
      .reply(function (path) {
        sent.push(String(this.req.headers['x-asked-by']))
        return [200, answers[`${method} ${path}`] ?? {}]
      })
  }
})
afterEach(() => nock.cleanAll())

const calls = [
  ...all.flatMap(({ bound }) => bound),
  { name: 'upload', call: (options: RequestOptions) => chatwoot.upload(url, options) },
]

describe.each(calls)('$name', ({ name, call }) => {
  it('sends the headers that it is given with every request', async () => {
    await Promise.allSettled([call({ headers: { 'X-Asked-By': name } })])

    const [method = ''] = name.split(',')
    expect(sent).toEqual(Array((several as readonly string[]).includes(method) ? 2 : 1).fill(name))
  })

  it('sends nothing for a signal that is aborted', async () => {
    const asked = Promise.resolve(call({ signal: AbortSignal.abort() }))

    await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(sent).toEqual([])
  })
})

it('covers every method of every resource', () => {
  for (const { resource, names } of all) {
    const called = new Set(names.map((name) => name.split(',')[0]))
    expect([...called].sort(), resource.constructor.name).toEqual(methodsOf(resource).sort())
  }
})

function methodsOf(resource: object): string[] {
  const names: string[] = []
  for (
    let type = Object.getPrototypeOf(resource);
    type.constructor.name !== 'Resource';
    type = Object.getPrototypeOf(type)
  ) {
    names.push(...Object.getOwnPropertyNames(type).filter((name) => name !== 'constructor'))
  }
  return names
}

it.each([
  ['teams.list', () => chatwoot.teams.list(nothing)],
  ['conversations.setLabels', () => chatwoot.conversations.setLabels(1, [], nothing)],
  ['conversations.addLabels', () => chatwoot.conversations.addLabels(1, ['a'], nothing)],
  ['contacts.setLabels', () => chatwoot.contacts.setLabels(1, [], nothing)],
  ['conversations.list', () => chatwoot.conversations.list({}, nothing)],
  ['messages.list', () => chatwoot.messages.list(1, {}, nothing)],
  ['request', () => chatwoot.request('GET', '/x', nothing)],
] satisfies [string, () => PromiseLike<unknown>][])(
  '%s with null as options rejects, and does not throw',
  async (_, call) => {
    await expect(call()).rejects.toThrow(/must be an object.*, got null/)
  },
)
