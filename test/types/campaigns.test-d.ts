/** What the compiler says about campaigns: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise, Campaign, Campaigns, CreateCampaignParams, PagePromise } from '../../src/index.ts'

declare const campaigns: Campaigns
declare const maybe: Date | undefined

expectTypeOf(campaigns.list()).toEqualTypeOf<PagePromise<Campaign, undefined>>()
expectTypeOf(campaigns.get(4)).toEqualTypeOf<ApiPromise<Campaign>>()
expectTypeOf(campaigns.create).returns.toEqualTypeOf<ApiPromise<Campaign>>()
expectTypeOf(campaigns.update(4, { enabled: false })).toEqualTypeOf<ApiPromise<Campaign>>()
expectTypeOf(campaigns.delete(4)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<CreateCampaignParams['scheduled_at']>().toEqualTypeOf<Date | string | undefined>()

campaigns.create({ title: 'x', message: 'x', inbox_id: 6, scheduled_at: maybe, sender_id: null })
campaigns.create({
  title: 'x',
  message: 'x',
  inbox_id: 6,
  audience: [{ type: 'Label', id: 3 }] as const,
  template_params: { name: 'order_shipped', language: 'en', processed_params: { body: { 1: '{{ contact.name }}' } } },
})
campaigns.update(4, { scheduled_at: '2027-03-01T10:00:00Z' })

// @ts-expect-error a campaign has a message
campaigns.create({ title: 'x', inbox_id: 6 })
// @ts-expect-error the client puts it into its wrapper
campaigns.create({ campaign: { title: 'x', message: 'x', inbox_id: 6 } })
// @ts-expect-error the server would send it at once
campaigns.update(4, { scheduled_at: 1_803_895_200 })
// @ts-expect-error labels by their ids
campaigns.update(4, { audience: ['vip'] })
// @ts-expect-error a template has a language
campaigns.update(4, { template_params: { name: 'order_shipped' } })
