/** Reports as CSV. */

import type { LabelSummaryReportRow, SummaryReportRow } from '../../../types.ts'
import { type FakeAnswer, failure } from '../../exchange/answers.ts'
import { isBlank } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isoTime } from '../../records/iso-time.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { totals } from './metrics.ts'
import { offsetOf } from './periods.ts'
import { everything, measureOf, type Range, withRange } from './scope.ts'
import { byAgent, byInbox, byLabel, byTeam } from './summaries.ts'

export const reportCsvRoutes: Routes = {
  'GET /reports/agents': report('agents_report', agentRows),
  'GET /reports/inboxes': report('inboxes_report', inboxRows),
  'GET /reports/labels': report('labels_report', labelRows),
  'GET /reports/teams': report('teams_report', teamRows),
  'GET /reports/conversations_summary': since([10], report('conversations_summary_report', summaryRows)),
  'GET /reports/conversation_traffic': asAdministrator(traffic),
}

type Cell = string | number | null | undefined
type Rows = Cell[][]

/** @param rowsOf returns the header, and the rows below it */
function report(name: string, rowsOf: (exchange: Exchange, range: Range) => Rows): Handler {
  return asAdministrator(
    withRange((exchange, range) => {
      const rows = rowsOf(exchange, range)
      return csvAnswer(name, `${reportingPeriod(range)}\n\n\n${rows.map(csvLine).join('')}`)
    }),
  )
}

export function csvAnswer(name: string, body: string): FakeAnswer {
  const headers = { 'content-type': 'text/csv', 'content-disposition': `attachment; filename=${name}.csv` }
  return { status: 200, body, headers }
}

export function reportingPeriod({ since, until }: Range): string {
  return `Reporting period ${dateOf(since)} to ${dateOf(until)}`
}

/** A cell that a spreadsheet would take for a formula starts with an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  const written = cells.map((cell) => {
    const value = typeof cell === 'string' && /^[=+\-@]/.test(cell) ? `'${cell}` : String(cell ?? '')
    return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  })
  return `${written.join(',')}\n`
}

function agentRows(exchange: Exchange): Rows {
  const header = ['Agent name', 'Assigned conversations', ...times, 'Avg customer waiting time', 'Resolution Count']
  const { agents } = exchange.state
  return [header, ...byAgent(exchange).map((row) => [nameOf(agents, row.id), ...cellsOf(row)])]
}

const times = ['Avg first response time', 'Avg resolution time']

/** The header lacks the last two columns. */
function inboxRows(exchange: Exchange): Rows {
  const { inboxes } = exchange.state
  const header = ['Inbox name', 'Inbox type', 'No. of conversations', ...times]
  return [
    header,
    ...byInbox(exchange).map((row) => [nameOf(inboxes, row.id), typeOf(exchange, row.id), ...cellsOf(row)]),
  ]
}

function typeOf({ state }: Exchange, id: number): string {
  const type = state.inboxes.find((inbox) => inbox.id === id)?.channel_type?.replace('Channel::', '') ?? ''
  return channelNames[type] ?? type
}

const channelNames: Readonly<Record<string, string>> = { Api: 'API', WebWidget: 'Website' }

function labelRows(exchange: Exchange): Rows {
  const header = ['Label', 'No. of conversations', ...times, 'Avg reply time', 'Resolution Count']
  return [header, ...byLabel(exchange).map((row) => [row.name, ...cellsOf(row)])]
}

function teamRows(exchange: Exchange): Rows {
  const header = ['Team name', 'Conversations count', ...times, 'Avg customer waiting time', 'Resolution Count']
  const { teams } = exchange.state
  return [header, ...byTeam(exchange).map((row) => [nameOf(teams, row.id), ...cellsOf(row)])]
}

function summaryRows(exchange: Exchange, range: Range): Rows {
  const header = ['Conversations', 'Messages received', 'Messages sent', ...times, 'Resolution Count']
  const found = totals(everything(exchange.state), range, measureOf(exchange))
  const { conversations_count, incoming_messages_count, outgoing_messages_count, resolutions_count } = found
  return [
    [...header, 'Avg customer waiting time'],
    [
      ...[conversations_count, incoming_messages_count, outgoing_messages_count],
      ...[readable(found.avg_first_response_time), readable(found.avg_resolution_time)],
      ...[resolutions_count, readable(found.reply_time)],
    ],
  ]
}

function nameOf(rows: readonly { id: number; name?: string | null }[], id: number): Cell {
  return rows.find((row) => row.id === id)?.name
}

function cellsOf(row: SummaryReportRow | LabelSummaryReportRow): Cell[] {
  const { avg_first_response_time, avg_resolution_time, avg_reply_time } = row
  const durations = [avg_first_response_time, avg_resolution_time, avg_reply_time].map(readable)
  return [row.conversations_count, ...durations, row.resolved_conversations_count]
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** The two largest units: `3 minutes 3 seconds`. */
function readable(seconds: number | null): string {
  let rest = Math.trunc(seconds ?? 0)
  if (rest === 0) return 'N/A'
  const parts: string[] = []
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
  }
  return parts.slice(0, 2).join(' ')
}

const days = 6
const dayLength = 86_400

/** New conversations by hour of the last six days, without today; the range that was sent is ignored. */
function traffic({ state, request: { params }, now }: Exchange): FakeAnswer {
  if (isBlank(params.timezone_offset)) return failure
  const offset = offsetOf(params)
  const today = Math.floor((now + offset) / dayLength) * dayLength
  const dates = Array.from({ length: days }, (_, index) => today - (days - index) * dayLength)
  const created = [...state.conversations.values()].map(({ created_at }) => created_at + offset)
  const rows = Array.from({ length: 24 }, (_, hour) => [
    `${String(hour).padStart(2, '0')}:00`,
    ...dates.map((date) => created.filter((time) => Math.floor((time - date) / 3600) === hour).length),
  ])
  const header = ['Start of the hour', ...dates.map(dateOf)]
  const body = `${csvLine(['Timezone', zoneName(offset)])}\n\n${[header, ...rows].map(csvLine).join('')}`
  return csvAnswer('conversation_traffic_reports', body)
}

/** The server adds a city of that offset. */
function zoneName(offset: number): string {
  const minutes = Math.abs(offset) / 60
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  const name = `(GMT${offset < 0 ? '-' : '+'}${hours}:${rest})`
  return offset === 0 ? `${name} Edinburgh` : name
}

function dateOf(unix: number): string {
  return isoTime(unix).slice(0, 10)
}
