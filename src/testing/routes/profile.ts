/** The version of the server and the profile of the caller: routes outside of any account. */

import type { Profile } from '../../types.ts'
import { notFound, ok } from '../exchange/answers.ts'
import type { Exchange, Routes } from '../exchange/router.ts'
import { accountId, userPubsubToken } from '../records/account.ts'

export const serverRoutes: Routes = {
  'GET /api': ({ version, now }) => {
    const timestamp = new Date(now * 1000).toISOString().replace('T', ' ').slice(0, 19)
    return ok({ version, timestamp, queue_services: 'ok', data_services: 'ok' })
  },
  'GET /api/v1/profile': (exchange) => {
    const answer = profile(exchange)
    return answer ? ok(answer) : notFound
  },
}

function profile({ state, caller, request }: Exchange): Profile | undefined {
  const user = state.agents.find(({ id }) => id === caller.id)
  if (!user) return undefined
  const { id, name, email, role, available_name, provider } = user
  return {
    access_token: request.token,
    account_id: accountId,
    available_name,
    avatar_url: '',
    confirmed: true,
    display_name: null,
    message_signature: null,
    email,
    id,
    inviter_id: null,
    name,
    provider,
    pubsub_token: userPubsubToken(state, id),
    role,
    ui_settings: {},
    uid: email,
    type: null,
    accounts: [
      {
        id: accountId,
        name: state.account.name,
        status: 'active',
        onboarding_step: null,
        active_at: state.activeTimes.get(id) ?? null,
        role: role ?? 'agent',
        permissions: [role ?? 'agent'],
        availability: 'online',
        availability_status: 'online',
        auto_offline: true,
        custom_role_id: null,
        custom_role: null,
      },
    ],
  }
}
