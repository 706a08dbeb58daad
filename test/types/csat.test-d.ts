/** What the compiler says about satisfaction surveys: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise, CsatMetrics, CsatSurvey, CsatSurveyResponse, PagePromise } from '../../src/index.ts'
import type { Csat, CsatMetricsParams, DownloadCsatParams, ListCsatParams } from '../../src/resources/csat.ts'
import type { CsatSurveys } from '../../src/resources/csat-surveys.ts'

declare const csat: Csat
declare const surveys: CsatSurveys
const range = { since: new Date(), until: 1795232645 }

expectTypeOf(csat.list()).toEqualTypeOf<PagePromise<CsatSurveyResponse, undefined>>()
expectTypeOf(csat.list({ ...range, user_ids: [1, 2] as const, rating: 5 }, { concurrency: 2 })).toEqualTypeOf<
  PagePromise<CsatSurveyResponse, undefined>
>()
expectTypeOf(csat.metrics()).toEqualTypeOf<ApiPromise<CsatMetrics>>()
expectTypeOf(csat.download(range)).toEqualTypeOf<ApiPromise<string>>()
expectTypeOf(csat.setReviewNotes(1, null)).toEqualTypeOf<ApiPromise<CsatSurveyResponse>>()
expectTypeOf(surveys.get('uuid')).toEqualTypeOf<ApiPromise<CsatSurvey>>()
expectTypeOf(surveys.answer('uuid', { rating: 5, feedback_message: null })).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ team_id?: number | undefined; sort: '-created_at' }>().toExtend<ListCsatParams>()
expectTypeOf<{ since: Date; until: Date; inbox_id?: number | undefined }>().toExtend<CsatMetricsParams>()
expectTypeOf<{ since: number; until: number }>().toExtend<DownloadCsatParams>()
expectTypeOf<CsatMetrics['ratings_count']['5']>().toEqualTypeOf<number | undefined>()

// @ts-expect-error half a range
csat.list({ since: new Date() })
// @ts-expect-error ratings end at 5
csat.list({ rating: 6 })
// @ts-expect-error answers are sorted by time only
csat.list({ sort: 'rating' })
// @ts-expect-error half a range
csat.metrics({ until: new Date() })
// @ts-expect-error a range is required
csat.download({ inbox_id: 1 })
// @ts-expect-error null clears them
csat.setReviewNotes(1, undefined)
// @ts-expect-error ratings begin at 1
surveys.answer('uuid', { rating: 0 })
// @ts-expect-error a uuid is a string
surveys.get(583)
