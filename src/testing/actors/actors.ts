/** The other side: people who write to the account, and agents who answer. */
import { checkGiven, record } from '../given/kinds.ts'
import { createAgent, type FakeAgent } from './agent.ts'
import { type VisitorOptions, visitorOptions } from './channels/channel.ts'
import type { Waiting } from './hearing.ts'
import type { Stage } from './stage.ts'
import { createVisitor, type FakeVisitor } from './visitor.ts'

const visitorKind = record<VisitorOptions>(visitorOptions)

export interface Actors {
  /** @throws TypeError for unknown options, and for values that they cannot have */
  visitor(options?: VisitorOptions): FakeVisitor
  agent(who?: number | string): FakeAgent
  /** Lets visitors find out whether the records still have them. */
  recordsWereSetBack(): void
  /** Ends what visitors wait for, and returns it in words. */
  close(): string[]
}

export function createActors(stage: Stage): Actors {
  const waiting: Waiting = new Set()
  const lookAgain = new Set<() => void>()
  return {
    visitor: (options = {}) =>
      createVisitor(stage, checkGiven(visitorKind, options, 'visitor'), { waiting, lookAgain }),
    agent: (who = 2) => createAgent(stage, who),
    recordsWereSetBack() {
      for (const look of lookAgain) look()
    },
    close: () => [...waiting].map((end) => end('the fake Chatwoot was closed')),
  }
}
