/** Teams of the account, how the server validates them, and their shapes in responses. */

import type { Team, TeamRow } from '../../../types.ts'
import { isBlankText, isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId, type TeamRecord } from '../state.ts'

export type TeamFields = Partial<
  Pick<TeamRecord, 'name' | 'description' | 'allow_auto_assign' | 'member_ids' | 'icon' | 'icon_color'>
>

export function addTeam(state: FakeState, { name = '', ...fields }: TeamFields, at: string): TeamRecord {
  const team: TeamRecord = {
    id: nextId(state, 'team'),
    account_id: state.account.id,
    name,
    description: null,
    allow_auto_assign: true,
    icon: '',
    icon_color: '',
    member_ids: [],
    created_at: at,
    updated_at: at,
    ...fields,
  }
  state.teams.push(team)
  return team
}

/** Returns the validation errors of a team before it is stored. */
export function teamErrors({ teams }: FakeState, { name = '' }: TeamFields, id?: number): RecordError[] {
  const errors: RecordError[] = []
  if (isBlankText(name)) errors.push(recordError('name', 'must not be blank'))
  if (isTaken(teams, id, (other) => other.name === name)) errors.push(recordError('name', 'has already been taken'))
  return errors
}

/** The server writes past the records: conversations lose their team without an event. */
export function removeTeam(state: FakeState, team: TeamRecord): void {
  state.teams = state.teams.filter((other) => other !== team)
  for (const conversation of state.conversations.values()) {
    if (conversation.team_id === team.id) conversation.team_id = null
  }
}

export function teamRow({ member_ids: _, icon, icon_color, ...row }: TeamRecord, hasIcons: boolean): TeamRow {
  return { ...row, ...(hasIcons && { icon, icon_color }) }
}

export function teamAnswer(record: TeamRecord, callerId: number, hasIcons: boolean): Team {
  const { member_ids, created_at: _, updated_at: __, allow_auto_assign, icon, icon_color, ...rest } = record
  const is_member = member_ids.includes(callerId)
  return { ...rest, allow_auto_assign: allow_auto_assign ?? false, is_member, ...(hasIcons && { icon, icon_color }) }
}
