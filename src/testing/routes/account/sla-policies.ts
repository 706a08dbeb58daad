/** SLA policies: everybody sees them, administrators change them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { SlaPolicy } from '../../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, notAllowed, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentFlag, sentText, withFields } from '../../exchange/fields.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import {
  addSlaPolicy,
  hasSla,
  removeSlaPolicy,
  type SlaPolicyFields,
  slaPolicyErrors,
} from '../../records/conversations/sla-policies.ts'
import { asAdministrator } from '../access/conditions.ts'

const path = '/sla_policies/:id'

const wrapper = {
  name: 'sla_policy',
  columns: [
    ...['id', 'name', 'description', 'first_response_time_threshold', 'next_response_time_threshold'],
    ...['resolution_time_threshold', 'only_during_business_hours', 'account_id', 'created_at', 'updated_at'],
  ],
}

const usual: SlaPolicyFields = {
  name: '',
  description: null,
  first_response_time_threshold: null,
  next_response_time_threshold: null,
  resolution_time_threshold: null,
  only_during_business_hours: false,
}

export const slaPolicyRoutes: Routes = {
  'GET /sla_policies': withFeature(({ state }) => ok({ payload: state.slaPolicies })),
  'POST /sla_policies': withFeature(
    asAdministrator(({ state, request }) =>
      withFields(request, wrapper, (sent) => {
        const fields = { ...usual, ...fieldsOf(sent) }
        const errors = slaPolicyErrors(fields)
        return errors.length > 0 ? invalidRecord(errors) : shown(addSlaPolicy(state, fields))
      }),
    ),
  ),
  [`GET ${path}`]: withFeature((exchange) => {
    const policy = policyOf(exchange)
    return policy ? shown(policy) : failure
  }),
  [`PATCH ${path}`]: withFeature(asAdministrator(update)),
  [`PUT ${path}`]: withFeature(asAdministrator(update)),
  [`DELETE ${path}`]: withFeature(
    asAdministrator((exchange) => {
      const policy = policyOf(exchange)
      if (policy) removeSlaPolicy(exchange.state, policy)
      return done
    }),
  ),
}

/** Before 4.17 accounts without the feature have policies, too: only their conversations show nothing of them. */
function withFeature(handler: Handler): Handler {
  return (exchange) => (isSince(exchange.version, 4, 17) && !hasSla(exchange.state) ? notAllowed : handler(exchange))
}

function policyOf({ state, params }: Exchange): SlaPolicy | undefined {
  return state.slaPolicies.find(({ id }) => id === wholeNumber(params.id))
}

/** The server fails if there is no such policy. */
function update(exchange: Exchange): FakeAnswer {
  const policy = policyOf(exchange)
  if (!policy) return failure
  return withFields(exchange.request, wrapper, (sent) => {
    const fields = fieldsOf(sent)
    const errors = slaPolicyErrors({ ...policy, ...fields })
    return errors.length > 0 ? invalidRecord(errors) : shown(Object.assign(policy, fields))
  })
}

function shown(payload: SlaPolicy): FakeAnswer {
  return ok({ payload })
}

function fieldsOf(sent: Fields): Partial<SlaPolicyFields> {
  const name = sentText(sent, 'name')
  return present({
    name: name === null ? '' : name,
    description: sentText(sent, 'description'),
    first_response_time_threshold: secondsOf(sent, 'first_response_time_threshold'),
    next_response_time_threshold: secondsOf(sent, 'next_response_time_threshold'),
    resolution_time_threshold: secondsOf(sent, 'resolution_time_threshold'),
    only_during_business_hours: sentFlag(sent, 'only_during_business_hours'),
  })
}

/** Ruby's to_f. */
function secondsOf(sent: Fields, key: string): number | null | undefined {
  const value = sentText(sent, key)
  if (value === undefined || value === null || value.trim() === '') return value === undefined ? undefined : null
  return Number.parseFloat(value) || 0
}
