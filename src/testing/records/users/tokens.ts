/** Access tokens: one for each user, bot and platform app. */
import { type Installation, nextId, type TokenOwner } from '../state.ts'

/** Gives the owner a new token; their old one is dead at once. */
export function renewToken(state: Installation, owner: TokenOwner): string {
  dropToken(state, owner)
  const token = `fake-${owner.kind}-token-reset-${nextId(state, 'token')}`
  state.tokens.set(token, owner)
  return token
}

export function dropToken(state: Installation, owner: TokenOwner): void {
  const token = tokenOf(state, owner)
  if (token !== undefined) state.tokens.delete(token)
}

export function tokenOf({ tokens }: Installation, { kind, id }: TokenOwner): string | undefined {
  for (const [token, owner] of tokens) if (owner.kind === kind && owner.id === id) return token
  return undefined
}
