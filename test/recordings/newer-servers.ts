/** What newer servers add to the recorded responses and events, as measured on 4.15.1 and read in the source of 4.18. */

/** A reviver for JSON.parse, which adds the keys of 4.18 to contacts, teams and conversations, wherever they are. */
export function as418(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  // In accounts with the feature `companies`, measured on 4.15.1.
  if ('blocked' in value && 'thumbnail' in value) return { ...value, company_id: 3 }
  if ('allow_auto_assign' in value) return { ...value, ...icons }
  if ('can_reply' in value && 'muted' in value) return { ...value, ...ofConversation }
  if ('assignee_type' in value && 'hmac_verified' in value) {
    return { ...value, ...('channel' in value ? inResponse : inEvent), assignee_type: 'Captain::Assistant' }
  }
  if ('template_params' in value && isObject(value.template_params)) {
    return { ...value, template_params: { ...value.template_params, content_mode: 'rendered' } }
  }
  return value
}

const icons = { icon: 'users', icon_color: '#1f93ff' }

const ofConversation = {
  applied_sla: null,
  sla_events: [],
  contact_info_request: { available: false, reason: null, delivery_mode: null },
}

/** `meta` of a conversation that a Captain assistant owns. */
const inResponse = { assignee: { id: 3, name: 'Captain', description: null, thumbnail: '' } }

const inEvent = {
  assignee: {
    id: 3,
    name: 'Captain',
    avatar_url: '',
    description: null,
    created_at: '2026-11-21T03:38:59.123Z',
    type: 'captain_assistant',
  },
  team: { id: 20, name: 'sales', ...icons },
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
