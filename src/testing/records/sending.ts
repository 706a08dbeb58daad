/** What the server has sent and is about to send, and what a test makes go wrong with it. Plain data, as all of the state. */

/** One event for one webhook. */
export interface FakeDelivery {
  /** The `X-Chatwoot-Delivery` of all tries; servers before 4.12, macros and automation rules do not send it. */
  id: string
  event: string
  /** Whose webhook it is. */
  sender: DeliverySender
  /** In which account it happened. */
  account_id: number
  url: string
  /** The body, exactly as it is sent. */
  rawBody: string
  /** Oldest first; empty until the first one has ended. */
  tries: DeliveryTry[]
  /** `lost`: a test wanted that it is never sent. */
  status: 'pending' | 'delivered' | 'failed' | 'lost'
  /** When its next try begins, or ends without a response: unix seconds. Absent if there is none. */
  due?: number
}

/** Whose webhook it is. */
export type DeliverySender = 'account' | 'inbox' | 'bot' | 'macro' | 'automation'

/** One try of a delivery. */
export interface DeliveryTry {
  /** The `X-Chatwoot-Timestamp`: unix seconds. */
  timestamp: number
  /** The status of the response; absent without a response. */
  status?: number
  /** Why it failed, in the server's words. */
  error?: string
  /** What the function that sends deliveries threw, with its causes; the server knows only that the connection ended. */
  thrown?: string
}

export interface DeliveryRecord extends FakeDelivery {
  /** As it was when the event happened: a job in the queue keeps it. */
  secret?: string
  /** What the failure of this delivery has consequences for. */
  message?: { id: number; conversation_id: number }
  /** How often it is sent again after it was delivered. */
  copies: number
  /** Among those that begin at the same time. */
  place: number
  /** The try that gets no response: when it began. */
  unansweredSince?: number
}

/** The next try for a webhook that goes wrong; every property that is given must fit. */
export interface DeliveryFault {
  /** As in the body, such as `message_created`. */
  event?: string | undefined
  sender?: DeliverySender | undefined
  url?: string | RegExp | undefined
  /** How many tries; 1 if omitted. */
  times?: number | undefined
  /** The status that the server sees, without that anything reaches the webhook; 500 if nothing else is given. */
  status?: number | undefined
  /**
   * `lost`: never sent. `doubled`: sent twice. `refused`: nobody listens at the address. `reset`: the connection is cut
   * before the webhook has the request. `unanswered`: five seconds pass and the webhook has nothing. `late`: the webhook
   * has the request, and the server does not wait for its response.
   */
  as?: 'lost' | 'doubled' | 'refused' | 'reset' | 'unanswered' | 'late' | undefined
}

/** The next frame with an event that goes wrong. */
export interface FrameFault {
  /** Such as `message.created`; any if omitted. */
  event?: string | undefined
  /** How many frames; 1 if omitted. */
  times?: number | undefined
  /** `lost` if omitted. */
  as?: 'lost' | 'doubled' | 'late' | undefined
  /** How late; 1 if omitted. */
  seconds?: number | undefined
}

/** A fault, and how often it is still to happen. */
export interface Counted<Fault> {
  fault: Fault
  left: number
}

export interface WaitingFrame {
  /** Unix seconds. */
  due: number
  /** The number of the socket. */
  socket: number
  text: string
}

export interface SendingState {
  deliveries: DeliveryRecord[]
  /** Those of them that have not ended. */
  waiting: DeliveryRecord[]
  webhooks: { delay: number; duplicates: boolean; shuffled: boolean; drops: boolean }
  deliveryFaults: Counted<DeliveryFault>[]
  frames: WaitingFrame[]
  cable: {
    silent: boolean
    refusesSubscriptions: boolean
    closesAfterWelcome: boolean
    upgradeStatus: number | undefined
    pings: boolean
    delay: number
    duplicates: boolean
    drops: boolean
  }
  frameFaults: Counted<FrameFault>[]
}

export function emptySending(): SendingState {
  return {
    deliveries: [],
    waiting: [],
    webhooks: { delay: 0, duplicates: false, shuffled: false, drops: false },
    deliveryFaults: [],
    frames: [],
    cable: {
      ...{ silent: false, refusesSubscriptions: false, closesAfterWelcome: false, upgradeStatus: undefined },
      ...{ pings: true, delay: 0, duplicates: false, drops: false },
    },
    frameFaults: [],
  }
}

/** Takes the first fault that fits, and counts it. */
export function takeFault<Fault>(faults: Counted<Fault>[], fits: (fault: Fault) => boolean): Fault | undefined {
  const found = faults.find(({ fault, left }) => left > 0 && fits(fault))
  if (found) found.left--
  return found?.fault
}

export function unmetFaults<Fault>(faults: readonly Counted<Fault>[]): Fault[] {
  return faults.filter(({ left }) => left > 0).map(({ fault }) => fault)
}

/** A sentence for each kind of delivery whose last try has failed. */
export function failedInWords({ deliveries }: SendingState): string[] {
  const all = deliveries.flatMap(({ event, url, tries }) => {
    const { error, thrown } = tries.at(-1) ?? {}
    return error === undefined ? [] : [`${event} to ${url} failed: ${thrown ?? error}`]
  })
  return [...new Set(all)]
}

/** A sentence for each fault that nothing has met as often as it should. */
export function unmetInWords({ deliveryFaults, frameFaults }: SendingState): string[] {
  const ofDeliveries = deliveryFaults.map(({ fault: { event, sender, url, times = 1 }, left }) => {
    const target = [event, sender && `of ${sender}`, url && `to ${url}`].filter(Boolean).join(' ')
    return { kind: 'delivery', target, times, left }
  })
  const ofFrames = frameFaults.map(({ fault: { event, times = 1 }, left }) => {
    return { kind: 'frame', target: event, times, left }
  })
  return [...ofDeliveries, ...ofFrames]
    .filter(({ left }) => left > 0)
    .map(({ kind, target, times, left }) => {
      return `a fault that no ${kind} has met: ${target || `any ${kind}`}: ${left} of ${times} not met`
    })
}
