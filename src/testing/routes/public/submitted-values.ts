/** What a contact submits to a message with choices, a form or a survey. */
import type { MessageContentAttributes } from '../../../types.ts'
import { isObject } from '../../exchange/request.ts'

const scalarKeys = ['name', 'title', 'value']

/** The keys that the server knows; nothing if something else was sent. */
export function submittedValues(sent: unknown): Pick<MessageContentAttributes, 'submitted_values'> {
  const known = Array.isArray(sent)
    ? sent.filter(isObject).map(knownKeys)
    : isObject(sent)
      ? knownKeys(sent)
      : undefined
  if (known === undefined) return {}
  return { submitted_values: known } as Pick<MessageContentAttributes, 'submitted_values'> // stored as sent
}

function knownKeys(sent: Record<string, unknown>): Record<string, unknown> {
  const known = scalarKeys
    .filter((key) => sent[key] !== undefined && !isObject(sent[key]))
    .map((key) => [key, sent[key]])
  const fields: Record<string, unknown> = Object.fromEntries(known)
  const answer = sent.csat_survey_response
  if (!isObject(answer)) return fields
  const { feedback_message, rating } = answer
  return { ...fields, csat_survey_response: { ...(feedback_message !== undefined && { feedback_message }), rating } }
}
