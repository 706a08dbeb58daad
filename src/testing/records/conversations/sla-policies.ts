/** SLA policies, and how they apply to conversations. Their times are stored, but nothing watches them. */

import type { AppliedSla, SlaPolicy } from '../../../types.ts'
import { isBlankText, type RecordError, recordError } from '../errors.ts'
import { wholeSeconds } from '../moment.ts'
import { type AppliedSlaRecord, type ConversationRecord, type FakeState, nextId } from '../state.ts'

export type SlaPolicyFields = Omit<SlaPolicy, 'id'>

export function addSlaPolicy(state: FakeState, fields: SlaPolicyFields): SlaPolicy {
  const policy = { id: nextId(state, 'slaPolicy'), ...fields }
  state.slaPolicies.push(policy)
  return policy
}

export function slaPolicyErrors({ name }: Pick<SlaPolicyFields, 'name'>): RecordError[] {
  return isBlankText(name) ? [recordError('name', "can't be blank")] : []
}

/** Conversations lose it. */
export function removeSlaPolicy(state: FakeState, policy: SlaPolicy): void {
  state.slaPolicies = state.slaPolicies.filter((other) => other !== policy)
  const held = [...state.conversations.values()].filter(({ applied_sla }) => applied_sla?.sla_id === policy.id)
  for (const conversation of held) conversation.applied_sla = null
}

/** Returns what is wrong with a policy for a conversation, which keeps the first that it gets. */
export function appliedSlaErrors(
  { slaPolicies }: FakeState,
  { applied_sla }: ConversationRecord,
  policyId: number | null,
): RecordError[] {
  if (policyId === (applied_sla?.sla_id ?? null)) return []
  if (applied_sla && policyId === null) return [recordError('sla_policy', 'cannot remove sla policy from conversation')]
  if (applied_sla) return [recordError('sla_policy', 'conversation already has a different sla')]
  const isKnown = slaPolicies.some(({ id }) => id === policyId)
  return isKnown ? [] : [recordError('sla_policy', 'sla policy account mismatch')]
}

export function applySla(state: FakeState, policyId: number, moment: number): AppliedSlaRecord {
  const now = wholeSeconds(moment)
  return { id: nextId(state, 'appliedSla'), sla_id: policyId, created_at: now, updated_at: now }
}

export function hasSla({ account }: FakeState): boolean {
  return account.features.sla === true
}

/** As a conversation shows it, in accounts with the feature. */
export function appliedSlaAnswer({ slaPolicies }: FakeState, { applied_sla }: ConversationRecord): AppliedSla | null {
  const policy = slaPolicies.find(({ id }) => id === applied_sla?.sla_id)
  if (!policy || !applied_sla) return null
  const { name, description, only_during_business_hours, ...times } = policy
  return {
    ...applied_sla,
    sla_status: 'active',
    sla_description: description,
    sla_name: name,
    sla_first_response_time_threshold: times.first_response_time_threshold,
    sla_next_response_time_threshold: times.next_response_time_threshold,
    sla_only_during_business_hours: only_during_business_hours,
    sla_resolution_time_threshold: times.resolution_time_threshold,
  }
}
