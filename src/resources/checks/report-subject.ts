/** What a report is of. */
import type { QueryInput } from '../../core/operations/operation.ts'
import { checkedId } from './ids.ts'
import { shown } from './shown.ts'

/** The account, or one agent, inbox, label or team of it. */
export type ReportSubject =
  | { type: 'account'; id?: undefined }
  | { type: Exclude<QueryInput<'getReportSummary'>['type'], 'account'>; id: number }

/**
 * The parameters as they are.
 * @throws TypeError when it is not said of what, or of which
 */
export function withSubject<P extends ReportSubject>(params: P): P {
  const { type, id } = params
  if (typeof type !== 'string') {
    throw new TypeError(`type must be account, agent, inbox, label or team, got ${shown(type)}`)
  }
  if (type !== 'account') checkedId('id', id)
  return params
}
