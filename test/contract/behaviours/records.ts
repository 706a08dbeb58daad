/** The records of an account: labels, teams, canned responses, attributes, saved filters, webhooks, inboxes, agents. */
import assert from 'node:assert/strict'
import type { Agent } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, invalid, unknownRecord, unprocessable } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

const unknown = 2_000_000_000

export const records: Subject = {
  subject: 'records of the account',
  behaviours: [
    behaviour('a label has a default color and is stored in lower case', async (world) => {
      const title = world.unique('label')
      const label = await world.admin.labels.create({ title: title.toUpperCase() })
      assert.deepEqual([label.title, label.color], [title, '#1f93ff'])
      const { items } = await world.admin.labels.list()
      assert.ok(items.some(({ id }) => id === label.id))
    }),
    behaviour('a title with spaces or signs is no label', async (world) => {
      const create = world.admin.labels.create({ title: 'not a valid label!' })
      assert.deepEqual(await refusal(create), invalid('Title is invalid', 'title'))
    }),
    behaviour('a label is unique', async (world) => {
      const title = world.unique('label')
      await world.admin.labels.create({ title })
      assert.deepEqual(
        await refusal(world.admin.labels.create({ title })),
        invalid('Title has already been taken', 'title'),
      )
    }),
    behaviour('a label is changed and deleted', async (world) => {
      const { id } = await world.admin.labels.create({ title: world.unique('label') })
      const changed = await world.admin.labels.update(id, { description: 'Broken', show_on_sidebar: false })
      assert.deepEqual([changed.description, changed.show_on_sidebar], ['Broken', false])
      await world.admin.labels.delete(id)
      assert.deepEqual(await refusal(world.admin.labels.get(id)), unknownRecord)
    }),
    behaviour('nothing at all is a missing parameter', async (world) => {
      for (const [kind, parameter] of [
        ['labels', 'label'],
        ['teams', 'team'],
        ['canned_responses', 'canned_response'],
        ['webhooks', 'webhook'],
      ] as const) {
        assert.deepEqual(
          await refusal(world.raw('POST', `~/${kind}`, {})),
          unprocessable(`param is missing or the value is empty: ${parameter}`),
        )
      }
    }),
    behaviour('parameters may be nested', async (world) => {
      const title = world.unique('label')
      const label = await world.raw('POST', '~/labels', { label: { title, color: '#00ff00' } })
      const { color } = label as { color: string } // a label
      assert.equal(color, '#00ff00')
    }),
    behaviour('a team is stored in lower case, unique, and assigns automatically', async (world) => {
      const name = world.unique('team')
      const team = await world.admin.teams.create({ name: name.toUpperCase() })
      assert.deepEqual([team.name, team.allow_auto_assign, team.is_member], [name, true, false])
      assert.deepEqual(
        await refusal(world.admin.teams.create({ name })),
        invalid('Name has already been taken', 'name'),
      )
    }),
    behaviour('members of a team are added, and only the new ones are returned', async (world) => {
      const { id } = await world.admin.teams.create({ name: world.unique('team') })
      const add = async () =>
        (await world.raw('POST', `~/teams/${id}/team_members`, { user_ids: [world.adminId] })) as Agent[] // asserted
      assert.deepEqual(
        (await add()).map((agent) => agent.id),
        [world.adminId],
      )
      assert.deepEqual(await add(), [])
      assert.equal((await world.admin.teams.get(id)).is_member, true)
      await world.admin.teams.removeMembers(id, [world.adminId])
      assert.deepEqual(await world.admin.teams.members(id), [])
    }),
    behaviour('a user of no account is no member of a team', async (world) => {
      const { id } = await world.admin.teams.create({ name: world.unique('team') })
      const refused = await refusal(world.raw('POST', `~/teams/${id}/team_members`, { user_ids: [unknown] }))
      assert.deepEqual(refused, { status: 401, body: { error: 'Invalid User IDs' } })
    }),
    behaviour('a deleted team leaves its conversations without one', async (world) => {
      const team = await world.admin.teams.create({ name: world.unique('team'), allow_auto_assign: false })
      const { id } = await world.conversation()
      await world.admin.conversations.assignTeam(id, team.id)
      await world.admin.teams.delete(team.id)
      await world.eventually(async () => assert.equal((await world.admin.conversations.get(id)).meta.team, undefined))
    }),
    behaviour('canned responses are created, found, changed and deleted', async (world) => {
      const short_code = world.unique('canned')
      const { cannedResponses } = world.admin
      const { id } = await cannedResponses.create({ short_code, content: 'Hello {{contact.name}}' })
      assert.equal((await cannedResponses.update(id, { content: 'Hello!' })).content, 'Hello!')
      const find = async () => (await cannedResponses.list({ search: short_code })).items.map(({ content }) => content)
      assert.deepEqual(await find(), ['Hello!'])
      await cannedResponses.delete(id)
      assert.deepEqual(await find(), [])
    }),
    behaviour('a short code is unique', async (world) => {
      const response = { short_code: world.unique('canned'), content: 'Hello' }
      await world.admin.cannedResponses.create(response)
      assert.deepEqual(
        await refusal(world.admin.cannedResponses.create(response)),
        invalid('Short code has already been taken', 'short_code'),
      )
    }),
    behaviour('the key of an attribute is unique', async (world) => {
      const { text } = await world.attributes()
      const definition = {
        attribute_display_name: text,
        attribute_display_type: 'text',
        attribute_key: text,
        attribute_model: 'conversation_attribute',
      }
      assert.deepEqual(
        await refusal(world.raw('POST', '~/custom_attribute_definitions', definition)),
        invalid('Attribute key has already been taken', 'attribute_key'),
      )
    }),
    behaviour('a definition of an attribute is listed by its model', async (world) => {
      const { list, ofContacts } = await world.attributes()
      const keysOf = async (attribute_model: 'conversation_attribute' | 'contact_attribute') => {
        const { items } = await world.admin.customAttributeDefinitions.list({ attribute_model })
        return items.map(({ attribute_key }) => attribute_key)
      }
      assert.ok((await keysOf('conversation_attribute')).includes(list))
      assert.ok((await keysOf('contact_attribute')).includes(ofContacts))
      assert.equal((await keysOf('contact_attribute')).includes(list), false)
    }),
    behaviour('a saved filter is its own user’s', { needs: ['agent'] }, async (world) => {
      const query = { payload: [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }] }
      const name = world.unique('filter')
      const saved = await world.raw('POST', '~/custom_filters', { name, filter_type: 'conversation', query })
      const { id } = saved as { id: number } // a filter
      assert.equal((await world.admin.customFilters.get(id)).name, name)
      assert.deepEqual(await refusal(world.agent.customFilters.get(id)), unknownRecord)
      await world.admin.customFilters.delete(id)
      assert.deepEqual(await refusal(world.admin.customFilters.get(id)), unknownRecord)
    }),
    behaviour('a user who is in the account cannot be added', async (world) => {
      const { email } = await world.admin.profile.get()
      assert.deepEqual(
        await refusal(world.admin.agents.create({ email, name: 'Again', role: 'agent' })),
        invalid('User has already been taken', 'user_id'),
      )
    }),
    behaviour('an unknown agent cannot be removed: 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.agents.delete(unknown)), unknownRecord)
    }),
    behaviour('agents are listed with administrators among them', async (world) => {
      const { items } = await world.admin.agents.list()
      assert.equal(items.find(({ id }) => id === world.adminId)?.role, 'administrator')
    }),
  ],
}

function hook(world: World): string {
  // Delivered to nobody.
  return `https://${world.unique('hook')}.invalid/${world.now()}`
}

export const webhooks: Subject = {
  subject: 'webhooks',
  behaviours: [
    behaviour('a webhook has a secret of the server', { since: '4.12.0' }, async (world) => {
      const url = hook(world)
      const webhook = await world.admin.webhooks.create({ url, subscriptions: ['inbox_updated'], name: 'Contract' })
      assert.deepEqual([webhook.url, webhook.name, webhook.subscriptions], [url, 'Contract', ['inbox_updated']])
      assert.ok((webhook.secret?.length ?? 0) > 10)
      const { items } = await world.admin.webhooks.list()
      assert.equal(items.find(({ id }) => id === webhook.id)?.secret, webhook.secret)
    }),
    behaviour('without subscriptions a webhook gets eight events', async (world) => {
      const created = await world.raw('POST', '~/webhooks', { url: hook(world) })
      const { id, subscriptions } = (created as { payload: { webhook: { id: number; subscriptions: string[] } } })
        .payload.webhook // asserted
      await world.admin.webhooks.delete(id)
      assert.deepEqual(subscriptions.toSorted(), [
        'contact_created',
        'contact_updated',
        'conversation_created',
        'conversation_status_changed',
        'conversation_updated',
        'message_created',
        'message_updated',
        'webwidget_triggered',
      ])
    }),
    behaviour('an event that nobody sends is refused, and so is none at all', async (world) => {
      for (const subscriptions of [['conversation_deleted'], ['conversation_opened'], []]) {
        const refused = await refusal(world.raw('POST', '~/webhooks', { url: hook(world), subscriptions }))
        assert.deepEqual(refused, invalid('Subscriptions Invalid events', 'subscriptions'))
      }
    }),
    behaviour('a URL that is none is refused', async (world) => {
      const body = { url: 'not a url', subscriptions: ['inbox_updated'] }
      assert.deepEqual(await refusal(world.raw('POST', '~/webhooks', body)), invalid('Url is invalid', 'url'))
    }),
    behaviour('a URL is used once in an account', async (world) => {
      const url = hook(world)
      await world.admin.webhooks.create({ url, subscriptions: ['inbox_updated'] })
      assert.deepEqual(
        await refusal(world.admin.webhooks.create({ url, subscriptions: ['inbox_created'] })),
        invalid('Url has already been taken', 'url'),
      )
    }),
    behaviour('a webhook is changed, and its secret stays', { since: '4.12.0' }, async (world) => {
      const { id, secret } = await world.admin.webhooks.create({ url: hook(world), subscriptions: ['inbox_updated'] })
      const changed = await world.admin.webhooks.update(id, { subscriptions: ['inbox_created'] })
      assert.deepEqual([changed.subscriptions, changed.secret], [['inbox_created'], secret])
    }),
    behaviour('ensuring a webhook twice makes one', async (world) => {
      const wanted = { url: hook(world), subscriptions: ['inbox_updated' as const] }
      const one = await world.admin.webhooks.ensure(wanted)
      assert.equal((await world.admin.webhooks.ensure(wanted)).id, one.id)
    }),
    behaviour('a deleted webhook is a 404', async (world) => {
      const { id } = await world.admin.webhooks.create({ url: hook(world), subscriptions: ['inbox_updated'] })
      await world.admin.webhooks.delete(id)
      assert.deepEqual(await refusal(world.admin.webhooks.update(id, { name: 'x' })), unknownRecord)
    }),
  ],
}

export const inboxes: Subject = {
  subject: 'inboxes',
  behaviours: [
    behaviour('a new API inbox has an identifier, a secret and no members', { since: '4.13.0' }, async (world) => {
      const name = world.unique('inbox')
      const inbox = await world.admin.inboxes.create({
        name,
        channel: { type: 'api' },
        enable_auto_assignment: false,
      })
      assert.equal(inbox.channel_type, 'Channel::Api')
      assert.ok('inbox_identifier' in inbox && inbox.inbox_identifier && inbox.secret && inbox.hmac_token)
      assert.deepEqual(await world.admin.inboxes.members(inbox.id), [])
    }),
    behaviour('an inbox without a channel fails', async (world) => {
      assert.deepEqual(await refusal(world.raw('POST', '~/inboxes', { name: world.unique('inbox') })), failed)
    }),
    behaviour('an inbox is changed', async (world) => {
      const { id } = await world.makeInbox('inbox')
      const name = world.unique('renamed')
      await world.admin.inboxes.update(id, { name, greeting_enabled: true, greeting_message: 'Hi' })
      const { greeting_enabled, greeting_message, ...shown } = await world.admin.inboxes.get(id)
      assert.deepEqual([shown.name, greeting_enabled, greeting_message], [name, true, 'Hi'])
    }),
    behaviour('an unknown inbox is a 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.inboxes.get(unknown)), unknownRecord)
    }),
    behaviour('members of an inbox are added, replaced and removed', async (world) => {
      const { id } = await world.makeInbox('inbox')
      const idsOf = (agents: readonly Agent[]) => agents.map((agent) => agent.id)
      assert.deepEqual(idsOf(await world.admin.inboxes.addMembers(id, [world.adminId])), [world.adminId])
      assert.deepEqual(idsOf(await world.admin.inboxes.members(id)), [world.adminId])
      await world.admin.inboxes.removeMembers(id, [world.adminId])
      assert.deepEqual(await world.admin.inboxes.members(id), [])
    }),
    behaviour('an unknown user is no member: 422', async (world) => {
      const { id } = await world.makeInbox('inbox')
      assert.deepEqual(await refusal(world.admin.inboxes.addMembers(id, [unknown])), invalid('User must exist', 'user'))
    }),
    behaviour('administrators are assignable in every inbox', async (world) => {
      const { id } = await world.makeInbox('inbox')
      const agents = await world.admin.inboxes.assignableAgents([id])
      assert.ok(agents.some((agent) => agent.id === world.adminId))
    }),
    behaviour('assignable agents of no inbox are a 404', async (world) => {
      assert.deepEqual(await refusal(world.raw('GET', '~/assignable_agents')), unknownRecord)
    }),
    behaviour('a new secret replaces the old one', { since: '4.13.0' }, async (world) => {
      const inbox = await world.makeInbox('inbox')
      const { secret } = await world.admin.inboxes.resetSecret(inbox.id)
      assert.ok(secret)
      assert.notEqual(secret, inbox.secret)
    }),
    behaviour('a deleted inbox is gone in the end', async (world) => {
      const { id } = await world.makeInbox('inbox')
      await world.admin.inboxes.delete(id)
      await world.eventually(async () => {
        assert.deepEqual(await refusal(world.admin.inboxes.get(id)), unknownRecord)
      })
    }),
  ],
}
