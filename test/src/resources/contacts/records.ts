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
  return described('POST contacts/filter', 200, { meta: { count: payload.length, current_page: 1 }, payload })
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

/** Fifteen spellings of an identifier that differ in case, as contacts of one account may have: a page of them. */
export function otherCases(identifier: string): string[] {
  const capitals = (spelling: number) =>
    identifier.replace(/[a-z]/g, (letter, place) => (spelling & (1 << place) ? letter.toUpperCase() : letter))
  return Array.from({ length: 15 }, (_, index) => capitals(index + 1))
}
