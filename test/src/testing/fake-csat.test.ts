/** Ratings in the Chatwoot in memory: contacts give them, administrators read them. */
import { beforeEach, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { firstConversationUuid } from './first-ids.ts'
import { requestsTo } from './requests.ts'

const now = 1_800_000_000
// Of conversation 1: its contact inbox has the first.
const survey = `/public/api/v1/csat_survey/${firstConversationUuid}`
let fake: FakeChatwoot

const as = requestsTo(() => fake)

async function ask(method: string, path: string, body?: unknown, token = fake.token) {
  const response = await as(token)(method, path, body)
  const text = await response.text()
  return response.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : text
}

function rate(rating: number, feedback_message?: string) {
  return ask('PUT', survey, { message: { submitted_values: { csat_survey_response: { rating, feedback_message } } } })
}

beforeEach(async () => {
  fake = createFakeChatwoot({ now: () => now, data: { conversations: [{ contact: 'Mara', assignee_id: 2 }] } })
  await ask('POST', '/conversations/1/messages', { content: 'Please rate', content_type: 'input_csat' })
})

it('stores a rating after it has responded to it', async () => {
  const before = await rate(4, 'Fine')

  expect(before).toEqual({
    id: 1,
    csat_survey_response: null,
    display_type: 'emoji',
    content: null,
    inbox_avatar_url: '',
    inbox_name: 'API',
    locale: 'en',
    conversation_id: 1,
    created_at: '2027-01-15T08:00:00.001Z',
  })
  await expect(ask('GET', survey)).resolves.toMatchObject({ csat_survey_response: { rating: 4, assigned_agent_id: 2 } })
})

it('overwrites a rating, and drops one that does not exist', async () => {
  await rate(4)
  await rate(2, 'Too slow')
  await rate(9)

  await expect(ask('GET', '/csat_survey_responses')).resolves.toMatchObject([
    { rating: 2, feedback_message: 'Too slow' },
  ])
})

it.each([5, '5'])('accepts a rating as the submitted values of its message: %j', async (rating) => {
  const place = fake.state.conversations.get(1)?.source_id
  const path = `/public/api/v1/inboxes/fake-inbox-1/contacts/${place}/conversations/1/messages/1`

  await ask('PATCH', path, { submitted_values: { csat_survey_response: { rating } } })

  await expect(ask('GET', '/csat_survey_responses?rating=5')).resolves.toHaveLength(1)
})

it('is closed after 14 days', async () => {
  await fake.advanceTime(14 * 86_400)
  await rate(5)
  await fake.advanceTime(86_400)

  await expect(ask('GET', '/csat_survey_responses')).resolves.toMatchObject([{ rating: 5 }])
  await expect(rate(4)).resolves.toEqual({ error: 'You cannot update the CSAT survey after 14 days' })
})

it('counts ratings and surveys', async () => {
  await rate(4)

  await expect(ask('GET', '/csat_survey_responses/metrics')).resolves.toEqual({
    total_count: 1,
    ratings_count: { 4: 1 },
    total_sent_messages_count: 1,
  })
  await expect(ask('GET', '/csat_survey_responses?rating=1')).resolves.toEqual([])
})

it('exports them as CSV as the server was recorded to', async () => {
  await rate(4, 'Fine, really')

  await expect(ask('GET', `/csat_survey_responses/download?since=${now}&until=${now + 60}`)).resolves.toBe(
    'Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date,Review Notes\n' +
      'Ben Agent (ben@example.com),4,"Fine, really",Mara,contact1@example.org,,http://chatwoot.test/app/accounts/1/conversations/1,2027-01-15 08:00:00 UTC,\n' +
      'Reporting period 2027-01-15 to 2027-01-15\n',
  )
})

it('keeps notes of those who review them', async () => {
  await rate(1)

  const reviewed = await ask('PATCH', '/csat_survey_responses/1', { csat_review_notes: 'Called them' })

  expect(reviewed).toMatchObject({
    csat_review_notes: 'Called them',
    review_notes_updated_at: now,
    review_notes_updated_by: { id: 1, name: 'Ada Admin' },
  })
})

it('is for administrators only', async () => {
  const answer = await ask('GET', '/csat_survey_responses', undefined, fake.tokens.agent)

  expect(answer).toEqual({ error: 'You are not authorized to do this action' })
})
