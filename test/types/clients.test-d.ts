/** What the compiler says about the table of members of all clients: checked by `npm run types`. */
import type { ChatwootPublic } from '../../src/clients/public.ts'
import { refuseOtherMembers } from '../../src/clients/wrong-client.ts'

export function tables(
  same: ChatwootPublic,
  more: ChatwootPublic & { readonly teams: string },
  unknown: ChatwootPublic & { readonly fresh: string },
  less: Omit<ChatwootPublic, 'csatSurveys'>,
) {
  refuseOtherMembers('ChatwootPublic', same)
  // @ts-expect-error the table does not list teams for this client
  refuseOtherMembers('ChatwootPublic', more)
  // @ts-expect-error the table does not list this member at all
  refuseOtherMembers('ChatwootPublic', unknown)
  // @ts-expect-error the table lists csatSurveys for this client
  refuseOtherMembers('ChatwootPublic', less)
}
