/** Routes of one contact, by the id in the path. */
import { type FakeAnswer, notFound } from '../answers.ts'
import { wholeNumber } from '../request.ts'
import type { Exchange, Handler } from '../router.ts'
import type { ContactRecord } from '../state.ts'

export function withContact(handler: (exchange: Exchange, contact: ContactRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const contact = exchange.state.contacts.get(wholeNumber(exchange.params.contact_id))
    return contact ? handler(exchange, contact) : notFound
  }
}
