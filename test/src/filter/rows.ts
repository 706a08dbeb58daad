/** The rows of a real server, and its recorded responses. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface ConversationRow {
  display_id: number
  status: number
  priority: number | null
  assignee_id: number | null
  team_id: number | null
  contact_id: number
  created_at: string
  additional_attributes: Record<string, string | null>
  custom_attributes: Record<string, unknown>
  labels: string[]
}

export interface ContactRow {
  id: number
  name: string
  email: string | null
  phone_number: string | null
  identifier: string | null
  blocked: boolean
  created_at: string
  additional_attributes: Record<string, string | null>
  custom_attributes: Record<string, unknown>
  labels: string[]
}

export interface Case {
  id: string
  payload: unknown
  status: number
  ids?: number[]
  as?: string
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/filter')
const cases: { conversations: Case[]; contacts: Case[] } = read('cases.json')
const dataset: { rows: { conversations: ConversationRow[]; contacts: ContactRow[] } } = read('dataset.json')
const byId = new Map([...cases.conversations, ...cases.contacts].map((one) => [one.id, one]))

export function recordedCase(id: string): Case {
  const found = byId.get(id)
  if (!found) throw new Error(`no case ${id} was recorded`)
  return found
}

/** The ids that the server found, in numeric order. */
export function found(id: string): number[] {
  return numerically(recordedCase(id).ids ?? [])
}

export function conversationsWith(isMeant: (row: ConversationRow) => boolean): number[] {
  return numerically(dataset.rows.conversations.filter(isMeant).map((row) => row.display_id))
}

/** Filters find only contacts that have an email, a phone number or an identifier. */
export function contactsWith(isMeant: (row: ContactRow) => boolean): number[] {
  const identified = dataset.rows.contacts.filter((row) => row.email || row.phone_number || row.identifier)
  return numerically(identified.filter(isMeant).map((row) => row.id))
}

/** A payload in which absent, null and empty values are the same, as they are for the server. */
export function canonical(payload: unknown): unknown {
  if (!Array.isArray(payload)) return payload
  return payload.map(({ attribute_key, filter_operator, values, query_operator }) => {
    return { attribute_key, filter_operator, values: values ?? [], query_operator: query_operator || null }
  })
}

/** The value of a custom attribute as a string in lower case; undefined if there is none. */
export function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value).toLowerCase()
}

/** The value of a custom attribute as a number; undefined if there is none. */
export function numberOf(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : Number(value)
}

export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 10) : undefined
}

function numerically(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b)
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T // fixtures, written by the recorder
}
