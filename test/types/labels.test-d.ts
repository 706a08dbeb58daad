/** What the compiler says about labels: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type { CreateLabelParams, Labels, UpdateLabelParams } from '../../src/resources/labels.ts'
import type { Label } from '../../src/types.ts'

declare const labels: Labels

expectTypeOf(labels.list()).toEqualTypeOf<PagePromise<Label, undefined>>()
expectTypeOf(labels.get(1)).toEqualTypeOf<ApiPromise<Label>>()
expectTypeOf(labels.create({ title: 'vip' })).toEqualTypeOf<ApiPromise<Label>>()
expectTypeOf(labels.update(1, { color: '#ff0000' })).toEqualTypeOf<ApiPromise<Label>>()
expectTypeOf(labels.delete(1)).toEqualTypeOf<ApiPromise<void>>()
labels.list({ timeout: 1, signal: AbortSignal.timeout(1) })

declare const maybe: string | undefined
export const create: CreateLabelParams = { title: 'vip', description: null, color: maybe, show_on_sidebar: null }
export const update: UpdateLabelParams = { title: maybe }
expectTypeOf<Label['description']>().toEqualTypeOf<string | null>()

// @ts-expect-error a label has a title
export const untitled: CreateLabelParams = { color: '#ff0000' }
// @ts-expect-error no such key
export const misspelt: UpdateLabelParams = { colour: '#ff0000' }
// @ts-expect-error a label is requested by its id
labels.get('vip')
// @ts-expect-error the server has no pages of labels
labels.list({ page: 2 })
