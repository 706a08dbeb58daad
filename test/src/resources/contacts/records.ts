/** Responses and fixtures for the tests of contacts. */
import type { Contact } from '../../../../src/index.ts'
import { describedBody } from '../../../recordings/described.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { account } from '../../../servers/nock.ts'

export const root = `${account}/contacts`

/** A recorded contact, with other values. */
export function contact(values: Partial<Contact>): Contact {
  return { ...recordedBody<{ payload: Contact }>('contact-show').payload, ...values }
}

/** The default order. */
export const sort = 'created_at'

/** The response with a list of one page. */
export function listOf(...payload: Contact[]): object {
  const meta = { count: payload.length, current_page: 1 }
  return describedBody('POST /api/v1/accounts/{account_id}/contacts/filter', { meta, payload })
}

/** Fifteen spellings of an identifier that differ in case, as contacts of one account may have: a page of them. */
export function otherCases(identifier: string): string[] {
  const capitals = (spelling: number) =>
    identifier.replace(/[a-z]/g, (letter, place) => (spelling & (1 << place) ? letter.toUpperCase() : letter))
  return Array.from({ length: 15 }, (_, index) => capitals(index + 1))
}
