/** What a report is about. */

import { describeValue } from '../../core/errors/describe-value.ts'
import type { QueryInput } from '../../core/operations/operation.ts'
import { checkId } from './ids.ts'

/** The account, or one agent, inbox, label or team of it. */
export type ReportSubject =
  | { type: 'account'; id?: undefined }
  | { type: Exclude<QueryInput<'getReportSummary'>['type'], 'account'>; id: number }

/**
 * Returns the parameters.
 * @throws TypeError if `type` is missing, or `id` is missing where `type` is not `account`
 */
export function checkSubject<P extends ReportSubject>(params: P): P {
  const { type, id } = params
  if (typeof type !== 'string') {
    throw new TypeError(`type must be account, agent, inbox, label or team, got ${describeValue(type)}`)
  }
  if (type !== 'account') checkId('id', id)
  return params
}
