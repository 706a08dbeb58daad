/** Responses and fixtures for the tests of contacts. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Contact } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { StrictDocument } from '../../../recordings/strict-schemas.ts'
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
  return pageOf(payload.length, payload)
}

/** A page of a list with `count` contacts. */
export function pageOf(count: number, payload: Contact[]): object {
  return described('POST contacts/filter', 200, { meta: { count, current_page: 1 }, payload })
}

/** Contacts with the ids `from` to `to`. */
export function contacts(from: number, to: number): Contact[] {
  return Array.from({ length: to - from + 1 }, (_, index) => contact({ id: from + index }))
}

const document = new StrictDocument(JSON.parse(readFileSync('generated/openapi.json', 'utf8')))

/** A response without a recording, checked against the document. */
export function described<Body extends object>(operation: string, status: number, body: Body): Body {
  const [method, path] = operation.split(' ')
  const route = `${method} /api/v1/accounts/{account_id}/${path}`
  const { validate } = Object(document.answer(route, status, 'application/json'))
  expect(validate, `${route} ${status}`).toBeTypeOf('function')
  expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
  return body
}

/** The error for fields that belong to another contact. */
export function taken(...fields: ('identifier' | 'email' | 'phone_number')[]): object {
  const texts = { identifier: 'Identifier', email: 'Email', phone_number: 'Phone number' }
  const message = fields.map((field) => `${texts[field]} has already been taken`).join(', ')
  return described('POST contacts', 422, { message, attributes: fields })
}

/** The response to a create request. */
export function created(made: Contact): object {
  return described('POST contacts', 200, {
    payload: { contact: made, contact_inbox: { inbox: null, source_id: null } },
  })
}
