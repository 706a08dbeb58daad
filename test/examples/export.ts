/** An account to export, and what a complete export of it contains. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import type { Desk } from './run-example.ts'

// Some line readers treat it as the end of a line.
const lineSeparator = '\u2028'

/** More conversations than a page has, one of them with more messages than a page has. */
export function account(): FakeChatwoot {
  const conversations = Array.from({ length: 40 }, (_, index) => ({
    contact: `Person ${index}`,
    says: `Hello${lineSeparator}Grüße 🎉\nfrom ${index}`,
    status: index % 2 ? ('resolved' as const) : ('open' as const),
    messages: Array.from({ length: index === 7 ? 150 : 2 }, (_, number) => ({ content: `Text ${number}` })),
    created_at: 1_790_000_000 + index,
  }))
  return createFakeChatwoot({ data: { contacts: [{ name: 'Silent', email: 'silent@example.org' }], conversations } })
}

export const fileOf = ({ folder }: Desk) => path.join(folder, 'account.ndjson')

export interface Line {
  type: string
  id: number
  contact?: { name: string }
  messages?: { id: number; content: string }[]
}

export function linesOf(desk: Desk): Line[] {
  const text = readFileSync(fileOf(desk), 'utf8')
  expect(text.at(-1)).toBe('\n')
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Every contact, conversation and message, once. */
export function expectWhole(desk: Desk, { state }: FakeChatwoot): void {
  const lines = linesOf(desk)
  const names = lines.map(({ type, id }) => `${type} ${id}`)
  const wanted = [
    ...[...state.contacts.keys()].map((id) => `contact ${id}`),
    ...[...state.conversations.keys()].map((id) => `conversation ${id}`),
  ]
  expect(names.sort()).toEqual(wanted.sort())
  for (const { type, id, messages = [] } of lines) {
    if (type === 'contact') continue
    expect(messages.map(({ id, content }) => [id, content])).toEqual(
      state.messages.get(id)?.map(({ id, content }) => [id, content]),
    )
  }
}

export const readOf = ({ requests }: FakeChatwoot) =>
  new Set(requests.flatMap(({ path }) => /conversations\/(\d+)\/messages/.exec(path)?.[1] ?? []))
