/** Canned responses of the account, and how the server validates them. */
import type { CannedResponse } from '../../../types.ts'
import { isBlankText, isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId } from '../state.ts'

export type CannedResponseFields = Partial<Pick<CannedResponse, 'short_code' | 'content'>>

export function addCannedResponse(
  state: FakeState,
  { short_code = '', content = '' }: CannedResponseFields,
  at: string,
): CannedResponse {
  const id = nextId(state, 'cannedResponse')
  const response = { id, account_id: state.account.id, short_code, content, created_at: at, updated_at: at }
  state.cannedResponses.push(response)
  return response
}

/** Returns the validation errors of a canned response before it is stored. */
export function cannedResponseErrors(
  { cannedResponses }: FakeState,
  { short_code, content }: CannedResponseFields,
  id?: number,
): RecordError[] {
  const errors: RecordError[] = []
  if (isBlankText(content)) errors.push(recordError('content', "can't be blank"))
  if (isBlankText(short_code)) errors.push(recordError('short_code', "can't be blank"))
  if (isTaken(cannedResponses, id, (other) => other.short_code === short_code)) {
    errors.push(recordError('short_code', 'has already been taken'))
  }
  return errors
}
