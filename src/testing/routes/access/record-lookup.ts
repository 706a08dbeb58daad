/** Routes of one record, by the id in the path. */
import { type FakeAnswer, notFound } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'

/** Returns what finds one of these records for a handler. */
export function withOneOf<Row extends { id: number }>(
  rowsOf: (exchange: Exchange) => readonly Row[],
): (handler: (exchange: Exchange, row: Row) => FakeAnswer) => Handler {
  return (handler) => (exchange) => {
    const id = wholeNumber(exchange.params.id)
    const row = rowsOf(exchange).find((one) => one.id === id)
    return row ? handler(exchange, row) : notFound
  }
}
