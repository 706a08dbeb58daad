/** Fills in the Liquid variables of a message, as the server does before it stores one. Tags such as `if` are left alone. */
import { isSince } from '../../../helpers/server-version.ts'
import { text } from '../../exchange/request.ts'
import type { Exchange } from '../../exchange/router.ts'
import { senderOf } from '../../records/conversations/senders.ts'
import type { ConversationRecord, SenderReference } from '../../records/state.ts'
import { capitalized } from './activities.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Text in backticks or between raw tags is left alone, and so is all of a text that is not valid Liquid.
 * @param sender the agent that the text speaks of; without one, the assignee
 */
export function filledIn(
  exchange: Pick<Exchange, 'state' | 'version'>,
  conversation: ConversationRecord,
  sender: SenderReference | null,
  content: string,
): string {
  const source = content.replace(/`[^`]*`/g, '{% raw %}$&{% endraw %}')
  const rest = source.replace(part, '')
  if (rest === source || /\{\{|\{%/.test(rest)) return content
  const values = valuesOf(exchange, conversation, sender)
  return source.replace(part, (_, raw?: string, expression = '') => raw ?? evaluated(values, expression))
}

/** What is between raw tags, or a variable. */
const part = /\{%-?\s*raw\s*-?%\}(.*?)\{%-?\s*endraw\s*-?%\}|\{\{(.*?)\}\}/gs

function valuesOf(
  { state, version }: Pick<Exchange, 'state' | 'version'>,
  conversation: ConversationRecord,
  sender: SenderReference | null,
): Values {
  const contact = state.contacts.get(conversation.contact_id)
  const inbox = state.inboxes.find(({ id }) => id === conversation.inbox_id)
  const assignee = conversation.assignee_id === null ? null : { kind: 'user' as const, id: conversation.assignee_id }
  const agentReference = sender ?? assignee
  const agent = senderOf(state, { sender: agentReference })
  const agentName = agent && 'name' in agent ? (text(agent.name) ?? '') : ''
  return {
    ...(contact && {
      ...person('contact', contact.id, contact.name, version),
      'contact.email': contact.email,
      'contact.phone_number': contact.phone_number,
      ...attributes('contact', contact.custom_attributes),
    }),
    ...person('agent', agentReference?.id, agentName, version),
    'agent.available_name': agentName,
    'inbox.id': inbox?.id,
    'inbox.name': inbox?.name,
    'account.id': state.account.id,
    'account.name': state.account.name,
    'conversation.display_id': conversation.id,
    'conversation.contact_name': capitalized(contact?.name ?? ''),
    ...attributes('conversation', conversation.custom_attributes ?? {}),
  }
}

/** A name of one word has no last name; before 4.14.2 it had no first name either. */
function person(kind: string, id: number | undefined, name: string, version: string): Values {
  const words = name.split(/\s+/).filter(Boolean).map(capitalized)
  const isWhole = words.length > 1
  return {
    [`${kind}.id`]: id,
    [`${kind}.name`]: words.join(' '),
    [`${kind}.first_name`]: isWhole || isSince(version, 4, 14, 2) ? words[0] : undefined,
    [`${kind}.last_name`]: isWhole ? words.at(-1) : undefined,
  }
}

function attributes(kind: string, custom: Values): Values {
  return Object.fromEntries(Object.entries(custom).map(([key, value]) => [`${kind}.custom_attribute.${key}`, value]))
}

/** The filters that make sense in a message; the server passes over an unknown one, too. */
const filters: ReadonlyMap<string, (value: string, argument: string) => string> = new Map([
  ['default', (value, argument) => value || argument],
  ['upcase', (value) => value.toUpperCase()],
  ['downcase', (value) => value.toLowerCase()],
  ['capitalize', capitalized],
  ['strip', (value) => value.trim()],
  ['append', (value, argument) => value + argument],
  ['prepend', (value, argument) => argument + value],
])

function evaluated(values: Values, expression: string): string {
  const [first = '', ...applied] = expression.split('|')
  return applied.reduce(
    (value, filter) => {
      const [name = '', argument = ''] = filter.split(/:(.*)/s)
      return filters.get(name.trim())?.(value, termIn(values, argument)) ?? value
    },
    termIn(values, first),
  )
}

/** A string in quotes, or what a variable stands for; nothing for an unknown one. */
function termIn(values: Values, term: string): string {
  const quoted = /^\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(term)
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : (text(values[term.trim()]) ?? '')
}
