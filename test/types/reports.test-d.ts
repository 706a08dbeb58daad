/** What the compiler says about reports: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  AccountConversationReport,
  AgentConversationReport,
  ApiPromise,
  BotMetrics,
  BotSummary,
  ChannelConversationCounts,
  FirstResponseTimes,
  InboxLabelMatrix,
  LabelSummaryReportRow,
  LiveAssigneeMetrics,
  LiveConversationMetrics,
  LiveTeamMetrics,
  OutgoingMessagesCount,
  PagePromise,
  ReportDrilldownMeta,
  ReportDrilldownRecord,
  ReportingEvent,
  ReportPoint,
  ReportSummary,
  SummaryReportRow,
} from '../../src/index.ts'
import type { TimeRange } from '../../src/resources/checks/time-range.ts'
import type {
  ReportingEventsMeta,
  ReportingEventsParams,
  ReportSeriesParams,
  Reports,
  SummaryReportParams,
} from '../../src/resources/reports/reports.ts'

declare const reports: Reports
declare const range: TimeRange

// series, summary and the reports on bots
expectTypeOf(reports.series({ metric: 'reply_time', type: 'account', ...range })).toEqualTypeOf<
  ApiPromise<ReportPoint[]>
>()
expectTypeOf(
  reports.drilldown({ metric: 'reply_time', type: 'account', bucket_timestamp: new Date(), per_page: 100, ...range }),
).toEqualTypeOf<PagePromise<ReportDrilldownRecord, ReportDrilldownMeta>>()
expectTypeOf(reports.summary({ type: 'agent', id: 2, ...range })).toEqualTypeOf<ApiPromise<ReportSummary>>()
expectTypeOf(reports.botSummary({ type: 'inbox', id: 2, ...range })).toEqualTypeOf<ApiPromise<BotSummary>>()
expectTypeOf(reports.botMetrics(range)).toEqualTypeOf<ApiPromise<BotMetrics>>()
expectTypeOf<ReportSummary['reply_time']>().toEqualTypeOf<number | null>()
expectTypeOf<ReportPoint['value']>().toEqualTypeOf<number>()
expectTypeOf<{
  metric: 'resolutions_count'
  type: 'team'
  id: number
  since: Date
  until: number
  group_by?: 'hour' | 'week' | undefined
  timezone_offset?: number | undefined
}>().toExtend<ReportSeriesParams>()

// @ts-expect-error which point?
reports.drilldown({ metric: 'reply_time', type: 'account', ...range })
// @ts-expect-error no such metric
reports.series({ metric: 'happiness', type: 'account', ...range })
// @ts-expect-error the id of the team is missing
reports.series({ metric: 'reply_time', type: 'team', ...range })
// @ts-expect-error there is only one account
reports.summary({ type: 'account', id: 2, ...range })
// @ts-expect-error the subject is missing
reports.summary(range)
// @ts-expect-error until is missing
reports.summary({ type: 'account', since: new Date() })
// @ts-expect-error a time zone is given by its offset
reports.series({ metric: 'reply_time', type: 'account', ...range, timezone_offset: 'Europe/Berlin' })
// @ts-expect-error no such period
reports.series({ metric: 'reply_time', type: 'account', ...range, group_by: 'quarter' })
// @ts-expect-error a string is not a time
reports.botMetrics({ since: '2026-01-01', until: '2026-02-01' })

// grouped
expectTypeOf(reports.byAgent(range)).toEqualTypeOf<ApiPromise<SummaryReportRow[]>>()
expectTypeOf(reports.byTeam(range)).toEqualTypeOf<ApiPromise<SummaryReportRow[]>>()
expectTypeOf(reports.byInbox(range)).toEqualTypeOf<ApiPromise<SummaryReportRow[]>>()
expectTypeOf(reports.byLabel(range)).toEqualTypeOf<ApiPromise<LabelSummaryReportRow[]>>()
expectTypeOf(reports.byChannel(range)).resolves.toEqualTypeOf<{ [channel: string]: ChannelConversationCounts }>()
expectTypeOf(reports.outgoingMessages({ group_by: 'label', ...range })).toEqualTypeOf<
  ApiPromise<OutgoingMessagesCount[]>
>()
expectTypeOf(reports.inboxLabelMatrix()).toEqualTypeOf<ApiPromise<InboxLabelMatrix>>()
expectTypeOf(reports.inboxLabelMatrix({ inbox_ids: [1] as const, ...range })).toEqualTypeOf<
  ApiPromise<InboxLabelMatrix>
>()
expectTypeOf(reports.firstResponseTimes()).resolves.toEqualTypeOf<{ [channel: string]: FirstResponseTimes }>()
expectTypeOf<{ since: Date; until: Date; business_hours?: boolean | undefined }>().toExtend<SummaryReportParams>()
expectTypeOf<SummaryReportRow['avg_reply_time']>().toEqualTypeOf<number | null>()
expectTypeOf<LabelSummaryReportRow['avg_reply_time']>().toEqualTypeOf<number>()

// @ts-expect-error a range is required
reports.byAgent()
// @ts-expect-error channels have no averages
reports.byChannel({ ...range, business_hours: true })
// @ts-expect-error no such group
reports.outgoingMessages({ group_by: 'day', ...range })
// @ts-expect-error a range is required
reports.outgoingMessages({ group_by: 'agent' })
// @ts-expect-error half a range
reports.firstResponseTimes({ since: new Date() })

// now
expectTypeOf(reports.live()).toEqualTypeOf<ApiPromise<LiveConversationMetrics>>()
expectTypeOf(reports.liveGrouped({ group_by: 'team_id' })).toEqualTypeOf<ApiPromise<LiveTeamMetrics[]>>()
expectTypeOf(reports.liveGrouped({ group_by: 'assignee_id', team_id: 1 })).toEqualTypeOf<
  ApiPromise<LiveAssigneeMetrics[]>
>()
expectTypeOf(reports.liveGrouped({ group_by: 'team_id' as 'team_id' | 'assignee_id' })).toEqualTypeOf<
  ApiPromise<LiveTeamMetrics[] | LiveAssigneeMetrics[]>
>()
expectTypeOf(reports.conversations()).toEqualTypeOf<ApiPromise<AccountConversationReport>>()
expectTypeOf(reports.conversationsByAgent()).toEqualTypeOf<PagePromise<AgentConversationReport, undefined>>()
expectTypeOf(reports.conversationsByAgent({ page: 2 })).toEqualTypeOf<PagePromise<AgentConversationReport, undefined>>()

// @ts-expect-error group_by is missing
reports.liveGrouped({})
reports.conversationsByAgent({}, { concurrency: 2 })
// @ts-expect-error the account has one object, not pages
reports.conversations({ concurrency: 2 })
// @ts-expect-error the account has one object, not pages
reports.conversations({ page: 2 })
// @ts-expect-error no such report
reports.conversations({ type: 'team' })
// @ts-expect-error the type is the method
reports.conversationsByAgent({ type: 'agent' })

// events
expectTypeOf(reports.events()).toEqualTypeOf<PagePromise<ReportingEvent, ReportingEventsMeta>>()
expectTypeOf<{ name?: 'first_response' | undefined; inbox_id: number }>().toExtend<ReportingEventsParams>()
expectTypeOf<ReportingEventsMeta>().toEqualTypeOf<{ count: number; current_page: number; total_pages: number }>()

// @ts-expect-error half a range
reports.events({ until: new Date() })

// CSV
expectTypeOf(reports.downloadByAgent(range)).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(reports.downloadByTeam(range)).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(reports.downloadByInbox(range)).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(reports.downloadByLabel({ ...range, business_hours: true })).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(reports.downloadSummary(range)).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(reports.downloadTraffic({ timezone_offset: -3.5 })).toEqualTypeOf<ApiPromise<string>>()

// @ts-expect-error a range is required
reports.downloadByAgent({})
// @ts-expect-error the range cannot be chosen
reports.downloadTraffic({ timezone_offset: 0, since: new Date() })
// @ts-expect-error the offset is missing
reports.downloadTraffic({})
