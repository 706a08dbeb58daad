import { describe, expect, it } from 'vitest'
import { PermissionDeniedError, ServerError, ValidationError } from '../../../src/index.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { campaigns } = chatwoot
const route = '/api/v1/accounts/1/campaigns'
const all = '/api/v1/accounts/{account_id}/campaigns'
const one = `${all}/{campaign_id}`
const inbox = recordedBody<{ payload: { channel_type: string }[] }>('inboxes-list').payload.find(
  ({ channel_type }) => channel_type === 'Channel::Sms',
)

/** A campaign as 4.18 sends it; older servers do not send started_at and completed_at. */
const campaign = {
  id: 4,
  title: 'Spring',
  description: null,
  account_id: 1,
  inbox,
  message: 'Hello {{ contact.name }}',
  template_params: {},
  campaign_status: 'active',
  enabled: true,
  campaign_type: 'one_off',
  scheduled_at: 1_803_895_200,
  started_at: null,
  completed_at: null,
  audience: [{ id: 3, type: 'Label' }],
  trigger_rules: {},
  trigger_only_during_business_hours: false,
  created_at: '2026-11-21T03:44:05.123Z',
  updated_at: '2026-11-21T03:44:05.123Z',
}

onlyNock()

describe('list', () => {
  it('returns all campaigns, on one page', async () => {
    const { started_at, completed_at, ...older } = campaign
    server()
      .get(route)
      .reply(...described(`GET ${all}`, [campaign, { ...older, id: 5 }]))

    const page = await campaigns.list()

    expect(page.items).toEqual([campaign, { ...older, id: 5 }])
    expect(page.hasNextPage).toBe(false)
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .get(route)
      .reply(...recorded('account-update-agent-refused'))

    await expect(campaigns.list()).rejects.toThrow(PermissionDeniedError)
  })
})

describe('get', () => {
  it('returns a campaign by its number', async () => {
    server()
      .get(`${route}/4`)
      .reply(...described(`GET ${one}`, campaign))

    await expect(campaigns.get(4)).resolves.toEqual(campaign)
  })

  it('rejects with ServerError for an unknown id', async () => {
    server()
      .get(`${route}/999`)
      .reply(...described(`GET ${one}`, { status: 500, error: 'Internal Server Error' }, 500))

    await expect(campaigns.get(999, { maxRetries: 0 })).rejects.toThrow(ServerError)
  })
})

describe('create', () => {
  it('sends the campaign in its wrapper, and a Date as ISO 8601', async () => {
    const { title, message } = campaign
    server()
      .post(route, {
        campaign: {
          title,
          message,
          inbox_id: 6,
          audience: [{ type: 'Label', id: 3 }],
          scheduled_at: '2027-03-01T10:00:00.000Z',
        },
      })
      .reply(...described(`POST ${all}`, campaign))

    const created = campaigns.create({
      title,
      message,
      inbox_id: 6,
      audience: [{ type: 'Label', id: 3 }],
      scheduled_at: new Date('2027-03-01T10:00:00Z'),
    })

    await expect(created).resolves.toEqual(campaign)
  })

  it('sends a campaign for the visitors of a website without a date', async () => {
    const params = {
      title: 'Pricing',
      message: 'Can we help?',
      inbox_id: 63,
      sender_id: null,
      trigger_rules: { url: 'https://shop.example/pricing', time_on_page: 10 },
    }
    server()
      .post(route, { campaign: params })
      .reply(...described(`POST ${all}`, campaign))

    await expect(campaigns.create(params)).resolves.toEqual(campaign)
  })

  it('rejects with ValidationError for an inbox of another kind', async () => {
    const refusal = { message: 'Inbox Unsupported Inbox type', attributes: ['inbox'] }
    server()
      .post(route)
      .reply(...described(`POST ${all}`, refusal, 422))

    await expect(campaigns.create({ title: 'x', message: 'x', inbox_id: 61 })).rejects.toThrow(ValidationError)
  })

  it.each([1_803_895_200, 'tomorrow', null, '2027-13-01', '2027-02-30', '2027-03-01 at ten'])(
    'refuses %j as scheduled_at, for which the server would send the campaign at once',
    async (scheduled_at) => {
      // @ts-expect-error neither a Date nor a string
      await expect(campaigns.create({ title: 'x', message: 'x', inbox_id: 6, scheduled_at })).rejects.toThrow(
        new TypeError(
          `scheduled_at must be a Date or an ISO 8601 string, got ${JSON.stringify(scheduled_at)}: the server would send immediately`,
        ),
      )
    },
  )

  it('refuses an invalid Date, and an inbox that is not an id', async () => {
    const params = { title: 'x', message: 'x', inbox_id: 6 }

    await expect(campaigns.create({ ...params, scheduled_at: new Date('x') })).rejects.toThrow(
      new TypeError('scheduled_at is an invalid Date'),
    )
    // @ts-expect-error an id is a number
    await expect(campaigns.create({ ...params, inbox_id: '6' })).rejects.toThrow(
      new TypeError('inbox_id must be a whole number from 1, got "6"'),
    )
  })
})

describe('update', () => {
  it('sends the fields to change', async () => {
    server()
      .patch(`${route}/4`, { campaign: { enabled: false, scheduled_at: '2027-04-01T10:00:00+02:00' } })
      .reply(...described(`PATCH ${one}`, campaign))

    const updated = campaigns.update(4, { enabled: false, scheduled_at: '2027-04-01T10:00:00+02:00' })

    await expect(updated).resolves.toEqual(campaign)
  })

  it('rejects with ValidationError for a completed campaign', async () => {
    const refusal = { message: 'Status The campaign is already completed', attributes: ['status'] }
    server()
      .patch(`${route}/4`)
      .reply(...described(`PATCH ${one}`, refusal, 422))

    await expect(campaigns.update(4, { title: 'x' })).rejects.toThrow('The campaign is already completed')
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/4`)
      .reply(...described(`DELETE ${one}`))

    await expect(campaigns.delete(4)).resolves.toBeUndefined()
  })
})
