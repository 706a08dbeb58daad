/** The metrics of reports: what they count or average. */
import type { ReportTotals } from '../../../types.ts'
import type { ReportingEventRecord } from '../../records/state.ts'
import { average, isIn, type Measure, type Range, type Scope } from './scope.ts'

interface Counted {
  created_at: number
  conversation_id?: number
}

type Count = (scope: Scope) => readonly Counted[]

const resolved = eventsNamed('conversation_resolved')

export const counts: ReadonlyMap<string, Count> = new Map<string, Count>([
  ['conversations_count', ({ conversations }) => conversations],
  ['incoming_messages_count', ({ messages }) => messages.filter(({ message_type }) => message_type === 0)],
  ['outgoing_messages_count', ({ messages }) => messages.filter(({ message_type }) => message_type === 1)],
  ['resolutions_count', resolved],
  ['bot_resolutions_count', eventsNamed('conversation_bot_resolved')],
  ['bot_handoffs_count', eventsNamed('conversation_bot_handoff')],
])

export const averages: ReadonlyMap<string, (scope: Scope) => readonly ReportingEventRecord[]> = new Map([
  ['avg_first_response_time', eventsNamed('first_response')],
  ['avg_resolution_time', resolved],
  ['reply_time', eventsNamed('reply_time')],
])

function eventsNamed(name: ReportingEventRecord['name']) {
  return ({ events }: Scope) => events.filter((event) => event.name === name)
}

export function countIn(scope: Scope, metric: string, range: Range): number {
  return (counts.get(metric)?.(scope) ?? []).filter((one) => isIn(range, one)).length
}

function averageIn(scope: Scope, metric: string, range: Range, measure: Measure): number | null {
  const found = (averages.get(metric)?.(scope) ?? []).filter((event) => isIn(range, event))
  return average(found.map((event) => event[measure]))
}

export function totals(scope: Scope, range: Range, measure: Measure): ReportTotals {
  return {
    conversations_count: countIn(scope, 'conversations_count', range),
    incoming_messages_count: countIn(scope, 'incoming_messages_count', range),
    outgoing_messages_count: countIn(scope, 'outgoing_messages_count', range),
    avg_first_response_time: averageIn(scope, 'avg_first_response_time', range, measure),
    avg_resolution_time: averageIn(scope, 'avg_resolution_time', range, measure),
    resolutions_count: countIn(scope, 'resolutions_count', range),
    reply_time: averageIn(scope, 'reply_time', range, measure),
  }
}

/** The range of the same length before. */
export function previous({ since, until }: Range): Range {
  return { since: since - (until - since), until: since }
}
