/** Lists of contacts: list, search, filter, and who is online. */
import { isSince } from '../../helpers/server-version.ts'
import { type FakeAnswer, failure, ok } from '../exchange/answers.ts'
import { isBlank, text, wordsOf } from '../exchange/request.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { contactAnswer, contactWithInboxes } from '../records/contacts.ts'
import type { ContactRecord } from '../records/state.ts'
import { matchingContacts } from './matching.ts'
import { inOrder, nullsLast, pageOf } from './order.ts'

export const contactListRoutes: Routes = {
  'GET /contacts': (exchange) => list(exchange, ordered(exchange).filter(isNamed)),
  'GET /contacts/active': (exchange) =>
    list(
      exchange,
      ordered(exchange).filter(({ availability_status }) => availability_status === 'online'),
    ),
  'GET /contacts/search': search,
  'POST /contacts/filter': (exchange) => {
    const found = matchingContacts(exchange, ordered(exchange).filter(isNamed))
    return 'status' in found ? found : list(exchange, found)
  },
}

type Row = ContactRecord
type Value = (row: Row) => string | number | null | undefined
const place =
  (key: 'company_name' | 'city' | 'country'): Value =>
  ({ additional_attributes }) => {
    const value: unknown = additional_attributes[key]
    return typeof value === 'string' ? value : null
  }

/** In the order in which the server applies them, whatever order was sent. */
const sortKeys: readonly [name: string, value: Value, isNullFirstWhenDescending?: true][] = [
  ['email', ({ email }) => email, true],
  ['name', ({ name }) => name.toLowerCase()],
  ['phone_number', ({ phone_number }) => phone_number, true],
  ['last_activity_at', ({ last_activity_at }) => last_activity_at],
  ['created_at', ({ created_at }) => created_at],
  ['company_name', place('company_name')],
  ['city', place('city')],
  ['country', place('country')],
]

function ordered({ state, request }: Exchange): readonly Row[] {
  const { query, body } = request
  const words = String(query.get('sort') ?? body.sort ?? '').split(',')
  const sorting = sortKeys.flatMap(([name, value, isNullFirst]) => {
    const word = words.filter((sent) => sent === name || sent === `-${name}`).at(-1)
    if (word === undefined) return []
    const isDescending = word.startsWith('-')
    return [isDescending && isNullFirst ? reversed(nullsLast(value)) : nullsLast(value, isDescending)]
  })
  const compare = (a: Row, b: Row) => sorting.reduce((order, next) => order || next(a, b), 0) || a.id - b.id
  return inOrder(state.contacts, words.join(), compare)
}

function reversed(compare: (a: Row, b: Row) => number) {
  return (a: Row, b: Row) => compare(b, a)
}

/** Lists omit contacts without an e-mail address, a phone number and an identifier. */
function isNamed({ email, phone_number, identifier }: Row): boolean {
  return Boolean(email || phone_number || identifier)
}

function list(exchange: Exchange, rows: readonly Row[]): FakeAnswer {
  const { query, body } = exchange.request
  const labels = wordsOf(query, 'labels')
  const found = labels ? rows.filter((row) => labels.some((label) => row.labels.includes(label))) : rows
  const current_page = query.get('page') ?? body.page ?? 1
  const page = pageOf(found, current_page, exchange.pageSizes.contacts)
  return ok({ meta: { count: found.length, current_page }, payload: answers(exchange, page) })
}

/**
 * Counts the contacts on the page, and reports whether there are more; before 4.11 it counted all and reported nothing.
 * What else changed until 4.14.2 is taken to have changed with 4.14.
 */
function search(exchange: Exchange): FakeAnswer {
  const { version, request } = exchange
  const { query } = request
  const reportsMore = isSince(version, 4, 11) !== false
  const isOld = isSince(version, 4, 14) === false
  const sent = query.get('page')
  const current_page = sent ?? 1
  const wanted = query.get('q')?.trim().toLowerCase()
  if (!wanted) return ok({ meta: { count: null, current_page, ...(reportsMore && { has_more: null }) }, payload: [] })
  if (!isOld && sent !== null && !/^0*[1-9]\d*/.test(sent)) return failure
  const labels = wordsOf(query, 'labels')
  const found = ordered(exchange).filter(
    (row) =>
      (!isOld || isNamed(row)) &&
      searchedIn(row, isOld).some((value) => value?.toLowerCase().includes(wanted)) &&
      (!labels || labels.some((label) => row.labels.includes(label))),
  )
  const size = exchange.pageSizes.contacts
  const page = pageOf(found, current_page, size)
  const has_more = found.length > Number.parseInt(String(current_page), 10) * size
  const meta = reportsMore ? { count: page.length, current_page, has_more } : { count: found.length, current_page }
  return ok({ meta, payload: answers(exchange, page) })
}

function searchedIn(row: Row, withCompany: boolean): (string | null | undefined)[] {
  const { name, email, phone_number, identifier, additional_attributes } = row
  return [name, email, phone_number, identifier, ...(withCompany ? [text(additional_attributes.company_name)] : [])]
}

function answers({ state, request }: Exchange, rows: readonly Row[]) {
  const asked = request.query.get('include_contact_inboxes')
  const withInboxes = isBlank(asked) || asked === 'true'
  return rows.map((row) => (withInboxes ? contactWithInboxes(state, row) : contactAnswer(row)))
}
