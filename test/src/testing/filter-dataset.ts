/** A Chatwoot in memory with the rows of the recorded data set, and requests to its filters. */
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { addContact } from '../../../src/testing/records/conversations/contacts.ts'
import { addConversation } from '../../../src/testing/records/conversations/conversations.ts'
import { createInbox } from '../../../src/testing/records/inboxes/channels.ts'
import {
  attributeDefinitions,
  type ContactRow,
  type ConversationRow,
  cases,
  contacts,
  conversations,
  type RecordedCase,
  users,
} from '../filter/dataset.ts'

const now = Date.parse(`${cases.today}T12:00:00Z`) / 1000

/** @param pageSize the server's own page sizes if absent */
export function fakeWithDataset(pageSize?: number, version = '4.14.2'): FakeChatwoot {
  // The data numbers its records itself; the recorder stored the types that matter.
  const withoutIds = attributeDefinitions.map((definition) => ({ ...definition, id: undefined }))
  const data = { attributeDefinitions: withoutIds as never }
  const fake = createFakeChatwoot({ now: () => now, version, data, ...(pageSize !== undefined && { pageSize }) })
  for (const row of contacts) addRecordedContact(fake, row)
  for (const row of conversations) addRecordedConversation(fake, row)
  for (const { ref, id } of users) fake.state.tokens.set(ref, { kind: 'user', id })
  for (const inboxId of new Set(conversations.map(({ inbox_id }) => inbox_id))) {
    fake.state.inboxes.push(createInbox(fake.state, { id: inboxId, name: `Inbox ${inboxId}` }))
    const members = users.filter(({ inboxes }) => inboxes.includes(inboxId))
    fake.state.membersOfInboxes.set(
      inboxId,
      members.map(({ id }) => id),
    )
  }
  fake.state.agents.push(...users.map(({ id, name, role }) => ({ ...fake.state.agents[0], id, name, role }) as never))
  return fake
}

function addRecordedContact({ state }: FakeChatwoot, row: ContactRow) {
  const { id, name, email, phone_number, identifier, blocked, additional_attributes, custom_attributes } = row
  state.lastIds.contact = id - 1
  const fields = { email, phone_number, identifier, blocked, additional_attributes, custom_attributes }
  const contact = addContact(state, { ...fields, name, labels: [...row.labels] }, secondsOf(row.created_at))
  contact.last_activity_at = secondsOf(row.last_activity_at)
}

function addRecordedConversation({ state }: FakeChatwoot, row: ConversationRow) {
  const { display_id, created_at, last_activity_at, labels, ...rest } = row
  const fields = { ...rest, id: display_id, labels: [...labels], source_id: '' }
  const conversation = addConversation(state, fields as never, secondsOf(created_at))
  conversation.last_activity_at = secondsOf(last_activity_at)
}

/** 0 for no time. */
function secondsOf(time: string | null): number {
  return time === null ? 0 : Math.floor(Date.parse(time) / 1000)
}

interface Answer {
  status: number
  body: { payload?: { id: number }[]; meta?: unknown }
}

/** Sends a recorded case as its user. */
export async function filterRequest(
  fake: FakeChatwoot,
  list: string,
  recorded: Partial<RecordedCase>,
): Promise<Answer> {
  const { as = 'zed', query = {}, body, payload } = recorded
  const url = new URL(`http://fake/api/v1/accounts/1/${list}/filter`)
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'object') for (const item of value) url.searchParams.append(`${name}[]`, String(item))
    else url.searchParams.set(name, String(value))
  }
  const response = await fake.fetch(url, {
    method: 'POST',
    headers: { 'Api-Access-Token': as, 'Content-Type': 'application/json' },
    body: JSON.stringify(body ?? { payload }),
  })
  return { status: response.status, body: await response.json() }
}
