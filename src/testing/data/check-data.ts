/** The checks of the data as a whole: who there is, and what only one may have. */

import { type Checked, checkGiven, type Inspection, type Kind } from '../given/kinds.ts'
import { createInbox } from '../records/inboxes/channels.ts'
import { type FakeData, startTokens } from './data.ts'
import { agentEmail, fields, rowsOf, untouched } from './fields.ts'
import { isChannel } from './inbox-fields.ts'
import { claim } from './references.ts'

const data: Kind<FakeData> = {
  read(value, path, inspection) {
    Object.assign(inspection.counts, countsIn(value))
    for (const { id, email } of untouched().agents) claim(inspection, agentEmail, email, `agent ${id}`)
    const copy = fields.read(value, path, inspection)
    claimTokens(value, path, inspection)
    claimAddresses(value, path, inspection)
    claimDefinitions(value, path, inspection)
    return copy
  },
}

/**
 * Returns a copy of the data, which may come from a file.
 * @throws TypeError that names all mistakes: unknown fields, values of the wrong type, unknown ids, duplicates of what
 *   must be unique, and what the server would refuse
 */
export function checkData(given: unknown): Checked<FakeData> {
  return checkGiven(data, given, 'data')
}

/** With what every account starts with. */
function countsIn(value: unknown): Record<string, number> {
  const count = (key: keyof FakeData) => rowsOf(value, key).length
  const { agents, teams, inboxes, bots } = untouched()
  return {
    agent: agents.length + count('agents'),
    user: agents.length + count('agents'),
    team: teams.length + count('teams'),
    inbox: inboxes.length + count('inboxes'),
    bot: bots.length + count('bots'),
    contact: count('contacts'),
  }
}

/** With the first of them, which has its own key. */
function allIn(value: unknown, path: string, first: 'inbox' | 'bot', others: 'inboxes' | 'bots') {
  const all = [Object(Object(value)[first]), ...rowsOf(value, others)]
  return all.map((row: Record<string, unknown>, index) => {
    return { row, id: index + 1, path: index === 0 ? `${path}.${first}` : `${path}.${others}[${index - 1}]` }
  })
}

function claimTokens(value: unknown, path: string, inspection: Inspection): void {
  for (const [token, { kind, id }] of untouched().tokens) {
    if (kind !== 'bot') claim(inspection, 'access token', token, `${kind} ${id}`)
  }
  for (const id of rowsOf(value, 'agents').keys()) {
    claim(inspection, 'access token', `fake-token-${id + 3}`, `${path}.agents[${id}]`)
  }
  for (const { row, id, path: place } of allIn(value, path, 'bot', 'bots')) {
    const { access_token = id === 1 ? startTokens.bot : `fake-bot-token-${id}` } = row
    claim(inspection, 'access token', access_token, `${place}.access_token`)
  }
}

const addresses = ['inbox_identifier', 'website_token', 'email', 'phone_number', 'page_id', 'instagram_id'] as const

function claimAddresses(value: unknown, path: string, inspection: Inspection): void {
  if (rowsOf(value, 'inboxes').length === 0) return
  for (const { row, id, path: place } of allIn(value, path, 'inbox', 'inboxes')) {
    const { channel_type = 'Channel::Api' } = row
    if (!isChannel(channel_type)) continue
    const inbox: Record<string, unknown> = { ...createInbox(untouched(), { id, name: '' }, channel_type), ...row }
    for (const key of addresses) {
      if (inbox[key]) claim(inspection, `${channel_type} ${key}`, inbox[key], `${place}.${key}`)
    }
  }
}

function claimDefinitions(value: unknown, path: string, inspection: Inspection): void {
  for (const [index, row] of rowsOf(value, 'attributeDefinitions').entries()) {
    const { attribute_key: key, attribute_model: model = 'conversation_attribute' } = row
    claim(inspection, String(model), key, `${path}.attributeDefinitions[${index}].attribute_key`)
  }
}
