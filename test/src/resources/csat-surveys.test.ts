import nock from 'nock'
import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { NotFoundError, ValidationError } from '../../../src/index.ts'
import { CsatSurveys } from '../../../src/resources/csat-surveys.ts'
import { recorded, recordedBody, recording } from '../../recordings/recorded.ts'
import { base, onlyNock } from '../../servers/nock.ts'

const surveys = new CsatSurveys(new Connection({ baseUrl: base }))
const uuid = '4c1815b0-f008-4b4d-b3eb-636ad5761696'
const route = `/public/api/v1/csat_survey/${uuid}`
const server = () => nock(base, { badheaders: ['api-access-token'] })

onlyNock()

describe('get', () => {
  it('returns the survey of a conversation, without a token', async () => {
    server()
      .get(route)
      .reply(...recorded('csat-survey-show'))

    await expect(surveys.get(uuid)).resolves.toEqual(recordedBody('csat-survey-show'))
  })

  it('rejects with NotFoundError for a conversation without a survey', async () => {
    server().get(route).reply(404, { status: 404, error: 'Not Found' })

    await expect(surveys.get(uuid)).rejects.toThrow(NotFoundError)
  })
})

describe('answer', () => {
  it('sends rating and feedback in the nesting that the server reads, and does not return the previous state', async () => {
    const body = recording('csat-survey-submit').request.body as nock.DataMatcherMap // an object
    server()
      .put(route, body)
      .reply(...recorded('csat-survey-submit'))

    await expect(surveys.answer(uuid, { rating: 4, feedback_message: 'Fine' })).resolves.toBeUndefined()
  })

  it.each([
    [0, '0'],
    [6, '6'],
    [4.5, '4.5'],
    ['4', '"4"'],
    [undefined, 'undefined'],
  ])('does not send the rating %s, which the server would ignore', async (rating, shown) => {
    // @ts-expect-error a number from 1 to 5 is required
    await expect(surveys.answer(uuid, { rating })).rejects.toThrow(
      new TypeError(`rating must be a whole number from 1 to 5, got ${shown}`),
    )
  })

  it('rejects with ValidationError when the survey is too old', async () => {
    server().put(route).reply(422, { error: 'You cannot update the CSAT survey after 14 days' })

    await expect(surveys.answer(uuid, { rating: 5 })).rejects.toThrow(ValidationError)
  })
})
