/** The time of the server, and what happens by itself when it passes. */

import { describeValue } from '../../core/errors/describe-value.ts'
import { firstMilliseconds } from '../given/kinds.ts'
import { earliest } from '../records/earliest.ts'
import { nextMoment } from '../records/moment.ts'
import { forgetAbsentContacts } from '../records/presence.ts'
import type { FakeState } from '../records/state.ts'
import type { Sending } from '../sending/sending.ts'
import { applyDue, nextDue as nextChange } from './due.ts'

export interface Clock {
  /** Unix seconds, whole: records/moment.ts adds the fraction of a change. */
  now(): number
  /** The same, with the fractions that a test has advanced. */
  exact(): number
  /** How far a test has set it forward, in seconds. */
  advanced: number
}

export function createClock(now = unixNow): Clock {
  const exact = () => checkNow(now()) + clock.advanced
  const clock = { advanced: 0, exact, now: () => Math.floor(exact()) }
  return clock
}

function unixNow(): number {
  return Math.floor(Date.now() / 1000)
}

export interface Time {
  /** Makes the changes whose time has come. */
  catchUp(): void
  /** Sets the clock forward; everything that is due by then happens at its own time. */
  advance(seconds: number): Promise<void>
}

interface TimeOptions {
  state: FakeState
  clock: Clock
  version: string
  sending: Sending
}

export function createTime({ state, clock, version, sending }: TimeOptions): Time {
  function catchUp(): void {
    for (const account of [...state.accounts.values()]) {
      forgetAbsentContacts(account, clock.now(), version)
      const due = nextChange(account, version)
      if (due === undefined || due > clock.now()) continue
      sending.observer.during(account, { performer: null }, () =>
        applyDue(account, nextMoment(state, clock.now()), version),
      )
    }
  }

  /** Everything that waits for the clock joins here, and in `doDue`. */
  function nextDue(): number | undefined {
    const changes = [...state.accounts.values()].map((account) => nextChange(account, version))
    return earliest(sending.nextDue(), ...changes)
  }

  async function doDue(): Promise<void> {
    catchUp()
    await sending.settle()
  }

  async function advance(seconds: number): Promise<void> {
    checkSeconds(seconds, clock.now())
    const end = clock.exact() + seconds
    await doDue()
    for (let due = nextDue(); due !== undefined && due <= end; due = nextDue()) {
      clock.advanced += Math.max(0, due - clock.exact())
      await doDue()
    }
    clock.advanced += Math.max(0, end - clock.exact())
    // Contacts go offline without a time at which something is due.
    catchUp()
  }

  return { catchUp, advance }
}

/** @throws TypeError for what no clock can be set forward by */
function checkSeconds(seconds: number, now: number): void {
  const isDuration = Number.isFinite(seconds) && seconds >= 0
  if (isDuration && now + seconds < firstMilliseconds) return
  const hint = isDuration ? ', which looks like milliseconds' : ''
  throw new TypeError(`seconds must be a number from 0, got ${seconds}${hint}`)
}

/** Returns whole seconds. @throws TypeError for what no clock of seconds returns */
function checkNow(now: number): number {
  const isNumber = typeof now === 'number' && Number.isFinite(now)
  if (isNumber && now < firstMilliseconds) return Math.floor(now)
  const hint = isNumber ? ', which looks like milliseconds' : ''
  throw new TypeError(`now must return seconds (unix), got ${describeValue(now)}${hint}`)
}
