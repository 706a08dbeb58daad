/** The ids of the recorded records, and those that the same records have in the fake. */

export const lastConversation = 90

export const ids = {
  contacts: { first: 314, count: 70, seeded: 40 },
}

/** By name of a parameter of a path, or of a key. Ids that are not here stay as they are: those of nothing. */
const translated: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  account_id: { 17: 1 },
  inbox_id: { 61: 1, 62: 2, 63: 3, 64: 4, 65: 5, 66: 6, 67: 7 },
  team_id: { 20: 1, 21: 2, 22: 3, 23: 4 },
  agent_id: { 32: 4 },
  // User 4 is of another account.
  user_id: { 4: 904 },
  label_id: { 41: 1, 46: 6 },
  webhook_id: { 26: 1, 29: 4 },
  attribute_id: { 87: 1, 93: 7, 104: 16 },
  agent_bot_id: { 30: 1, 35: 2 },
  note_id: { 7: 1 },
  canned_response_id: { 8: 1 },
  custom_filter_id: { 6: 1 },
  automation_rule_id: { 20: 1, 21: 2 },
  macro_id: { 8: 1 },
  hook_id: { 7: 1 },
  sla_policy_id: { 4: 1 },
}

export function translatedId(kind: string, id: number): number {
  if (kind === 'contact_id') return isContact(id) ? id - ids.contacts.first + 1 : id
  return translated[kind]?.[id] ?? id
}

function isContact(id: number): boolean {
  return id >= ids.contacts.first && id < ids.contacts.first + ids.contacts.count
}
