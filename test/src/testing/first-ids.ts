/** What the first contact and the first conversation of a fake get, with the usual seed. */
import { nextUuid } from '../../../src/testing/records/random.ts'

const state = { random: { next: 1 } }

export const firstSourceId = nextUuid(state)
export const firstConversationUuid = nextUuid(state)
