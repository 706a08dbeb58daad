/** Canned responses: every user sees and changes them. */
import type { CannedResponse } from '../../../types.ts'
import { done, type FakeAnswer, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentText, withFields } from '../../exchange/fields.ts'
import { text } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { containsPattern, likePattern } from '../../filter/text.ts'
import { isoTime } from '../../records/iso-time.ts'
import { listChanged } from '../../records/settings/account-details.ts'
import {
  addCannedResponse,
  type CannedResponseFields,
  cannedResponseErrors,
} from '../../records/settings/canned-responses.ts'
import { withOneOf } from '../access/record-lookup.ts'
import { seeking, untouched } from '../lists/parameters.ts'

const path = '/canned_responses/:id'

const wrapper = {
  name: 'canned_response',
  columns: ['id', 'account_id', 'short_code', 'content', 'created_at', 'updated_at'],
}

const withCannedResponse = withOneOf(({ state }) => state.cannedResponses)

export const cannedResponseRoutes: Routes = {
  'GET /canned_responses': seeking('search', untouched, ({ state: { cannedResponses }, request: { params } }) => {
    const sought = text(params.search)
    return ok(sought === null ? cannedResponses : bestFirst(cannedResponses, sought))
  }),
  'POST /canned_responses': ({ state, request, now }) =>
    withFields(request, wrapper, (sent) => {
      const fields = fieldsOf(sent)
      const errors = cannedResponseErrors(state, fields)
      if (errors.length > 0) return invalidRecord(errors)
      listChanged(state, 'canned_response', now)
      return ok(addCannedResponse(state, fields, isoTime(now)))
    }),
  [`PATCH ${path}`]: withCannedResponse(update),
  [`PUT ${path}`]: withCannedResponse(update),
  [`DELETE ${path}`]: withCannedResponse(({ state, now }, response) => {
    state.cannedResponses = state.cannedResponses.filter((other) => other !== response)
    listChanged(state, 'canned_response', now)
    return done
  }),
}

/** Short codes that begin with the text, then those that contain it, then contents that do. */
function bestFirst(responses: readonly CannedResponse[], sought: string): CannedResponse[] {
  const contains = containsPattern(sought)
  const begins = likePattern(`${sought}%`)
  const rank = ({ short_code, content }: CannedResponse) =>
    [begins(short_code), contains(short_code), contains(content)].indexOf(true)
  return responses.filter((response) => rank(response) >= 0).sort((a, b) => rank(a) - rank(b))
}

function update({ state, request, now }: Exchange, response: CannedResponse): FakeAnswer {
  return withFields(request, wrapper, (sent) => {
    const fields = fieldsOf(sent)
    const errors = cannedResponseErrors(state, { ...response, ...fields }, response.id)
    if (errors.length > 0) return invalidRecord(errors)
    listChanged(state, 'canned_response', now)
    return ok(Object.assign(response, fields, { updated_at: isoTime(now) }))
  })
}

function fieldsOf(sent: Fields): CannedResponseFields {
  const short_code = sentText(sent, 'short_code')
  const content = sentText(sent, 'content')
  return present({ short_code: short_code === null ? '' : short_code, content: content === null ? '' : content })
}
