/** What platform apps may use: what they have created, or was granted to them. */
import type { Installation, PermissibleRecord } from '../state.ts'

export function permit(state: Installation, permissible: PermissibleRecord): void {
  if (!isPermissible(state, permissible)) state.permissibles.push(permissible)
}

export function isPermissible({ permissibles }: Installation, { app_id, kind, id }: PermissibleRecord): boolean {
  return permissibles.some((one) => one.app_id === app_id && one.kind === kind && one.id === id)
}

/** The ids of what an app may use; also of what was deleted. */
export function permissibleIds(
  { permissibles }: Installation,
  { app_id, kind }: Pick<PermissibleRecord, 'app_id' | 'kind'>,
): number[] {
  return permissibles.filter((one) => one.app_id === app_id && one.kind === kind).map(({ id }) => id)
}
