import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import {
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from '../../../src/index.ts'
import { UserProfile } from '../../../src/resources/user-profile.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const profile = new UserProfile(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }), 17)
const route = '/api/v1/profile'
const picture = { data: new Uint8Array([1, 2]), filename: 'dot.png', contentType: 'image/png' }

onlyNock()

describe('get', () => {
  it('returns the user with the accounts', async () => {
    server()
      .get(route)
      .reply(...recorded('profile-show-agent'))

    await expect(profile.get()).resolves.toEqual(recordedBody('profile-show-agent'))
  })

  it('rejects with PermissionDeniedError for a bot', async () => {
    server()
      .get(route)
      .reply(...recorded('bot-refused-profile'))

    await expect(profile.get()).rejects.toThrow(PermissionDeniedError)
  })
})

describe('update', () => {
  it('sends the fields to change, in its envelope', async () => {
    const params = {
      display_name: 'Ada',
      message_signature: 'Best, Ada',
      ui_settings: { is_contact_sidebar_open: true },
    }
    server()
      .put(route, { profile: params })
      .matchHeader('content-type', /^application\/json/)
      .reply(...recorded('profile-update'))

    await expect(profile.update(params)).resolves.toEqual(recordedBody('profile-update'))
  })

  it('sends a new password once: with it stored, a retry would be refused for the old one', async () => {
    const params = { current_password: 'Old-1-password', password: 'New-1-password' }
    server()
      .put(route, { profile: { ...params, password_confirmation: params.password } })
      .reply(502)

    await expect(profile.update({ ...params, password_confirmation: params.password })).rejects.toMatchObject({
      name: 'ServerError',
      attempts: 1,
      message: expect.stringContaining('the server may have processed the request'),
    })
  })

  it('removes a name with null', async () => {
    server()
      .put(route, { profile: { display_name: null } })
      .reply(...recorded('profile-update'))

    await profile.update({ display_name: null })
  })

  it('sends a picture as a form, with its keys in brackets', async () => {
    let form = ''
    server()
      .put(route, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('latin1')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('profile-update-avatar-multipart'))

    const answer = profile.update({ display_name: 'Ben', avatar: picture })

    await expect(answer).resolves.toEqual(recordedBody('profile-update-avatar-multipart'))
    expect(form).toContain('name="profile[display_name]"\r\n\r\nBen\r\n')
    expect(form).toContain('name="profile[avatar]"; filename="dot.png"\r\nContent-Type: image/png\r\n')
    expect(form.match(/ name="/g)).toHaveLength(2)
  })

  it('sends nothing when a form would turn settings into strings', async () => {
    const answer = profile.update({ avatar: picture, ui_settings: { is_contact_sidebar_open: true } })

    await expect(answer).rejects.toThrow(
      new TypeError('ui_settings cannot be sent together with an avatar: update them in a separate call'),
    )
  })

  it('rejects with ValidationError for a wrong password', async () => {
    const params = { current_password: 'wrong', password: 'Password2!', password_confirmation: 'Password2!' }
    server()
      .put(route, { profile: params })
      .reply(...recorded('profile-update-wrong-password'))

    await expect(profile.update(params)).rejects.toThrow(ValidationError)
  })
})

describe('setAvailability', () => {
  it('sends the account of the client', async () => {
    server()
      .post(`${route}/availability`, { profile: { account_id: 17, availability: 'busy' } })
      .reply(...recorded('profile-availability'))

    await expect(profile.setAvailability('busy')).resolves.toEqual(recordedBody('profile-availability'))
  })

  it('rejects with ServerError for an unknown availability', async () => {
    server()
      .post(`${route}/availability`, { profile: { account_id: 17, availability: 'away' } })
      .reply(...recorded('profile-availability-unknown'))

    // @ts-expect-error what JavaScript can do
    await expect(profile.setAvailability('away')).rejects.toThrow(ServerError)
  })

  it('rejects with NotFoundError when the user is not in the account', async () => {
    server()
      .post(`${route}/availability`)
      .reply(...described('POST /api/v1/profile/availability', { error: 'Resource could not be found' }, 404))

    await expect(profile.setAvailability('online')).rejects.toThrow(NotFoundError)
  })
})

describe('setAutoOffline', () => {
  it('sends the account of the client', async () => {
    server()
      .post(`${route}/auto_offline`, { profile: { account_id: 17, auto_offline: false } })
      .reply(...recorded('profile-auto-offline'))

    await expect(profile.setAutoOffline(false)).resolves.toEqual(recordedBody('profile-auto-offline'))
  })

  it.each([undefined, null, 'false'])('sends nothing for %j, which is not a boolean', async (given) => {
    // @ts-expect-error what JavaScript can do
    await expect(profile.setAutoOffline(given)).rejects.toThrow(
      new TypeError(`autoOffline must be true or false, got ${JSON.stringify(given)}`),
    )
  })
})

describe('setActiveAccount', () => {
  it('sends the given account and returns nothing', async () => {
    server()
      .put(`${route}/set_active_account`, { profile: { account_id: 5 } })
      .reply(...recorded('profile-set-active-account'))

    await expect(profile.setActiveAccount(5)).resolves.toBeUndefined()
  })

  it.each([0, 1.5, '5', undefined])('sends nothing for %j, which is not a valid id', async (id) => {
    // @ts-expect-error what JavaScript can do
    await expect(profile.setActiveAccount(id)).rejects.toThrow(/^accountId must be a whole number from 1, got /)
  })
})

describe('resetAccessToken', () => {
  it('returns the user with the new token', async () => {
    server()
      .post(`${route}/reset_access_token`, '')
      .reply(...recorded('profile-reset-access-token'))

    const { access_token } = await profile.resetAccessToken()

    expect(access_token).toBe(recordedBody<{ access_token: string }>('profile-reset-access-token').access_token)
    expect(access_token).not.toBe(token)
  })

  it('says so if the response has no token, since a client cannot be made with it', async () => {
    const body = { ...recordedBody<object>('profile-reset-access-token'), access_token: '', accounts: [] }
    server()
      .post(`${route}/reset_access_token`)
      .reply(...described('POST /api/v1/profile/reset_access_token', body))

    await expect(profile.resetAccessToken()).rejects.toThrow(
      'the server returned an empty access_token, because none of the accounts of this user has API access',
    )
  })

  it('leaves a client whose token the server rejects', async () => {
    server()
      .get(route)
      .reply(...recorded('profile-after-reset-access-token'))

    await expect(profile.get()).rejects.toThrow(AuthenticationError)
  })
})

describe('sessions', () => {
  const session = {
    id: 7,
    browser_name: 'Firefox',
    browser_version: '140.0',
    device_name: null,
    platform_name: 'Linux',
    platform_version: null,
    ip_address: '203.0.113.9',
    city: null,
    country: null,
    country_code: null,
    last_activity_at: '2026-11-21T03:38:59.123Z',
    created_at: '2026-11-20T03:38:59.123Z',
    current: false,
  }

  it('returns all of them on one page', async () => {
    server()
      .get(`${route}/sessions`)
      .reply(...described('GET /api/v1/profile/sessions', [session]))

    const page = await profile.sessions()

    expect(page.items).toEqual([session])
    expect(page.hasNextPage).toBe(false)
  })

  it('returns none for a user who has only a token', async () => {
    server()
      .get(`${route}/sessions`)
      .reply(...described('GET /api/v1/profile/sessions', []))

    await expect(profile.sessions().toArray()).resolves.toEqual([])
  })
})

describe('revokeSession', () => {
  it('names the session and returns nothing', async () => {
    server()
      .delete(`${route}/sessions/7`, '')
      .reply(...described('DELETE /api/v1/profile/sessions/{session_id}'))

    await expect(profile.revokeSession(7)).resolves.toBeUndefined()
  })

  it('is a NotFoundError if there is none', async () => {
    server()
      .delete(`${route}/sessions/8`)
      .reply(
        ...described('DELETE /api/v1/profile/sessions/{session_id}', { error: 'Resource could not be found' }, 404),
      )

    await expect(profile.revokeSession(8)).rejects.toThrow(NotFoundError)
  })
})

describe('deleteAvatar', () => {
  it('returns the user without a picture', async () => {
    server()
      .delete(`${route}/avatar`, '')
      .reply(...recorded('profile-avatar-delete'))

    await expect(profile.deleteAvatar()).resolves.toMatchObject({ avatar_url: '' })
  })
})
