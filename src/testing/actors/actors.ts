/** The other side: people who write to the account, and agents who answer. */
import { createAgent, type FakeAgent } from './agent.ts'
import type { VisitorOptions } from './channels/channel.ts'
import type { Waiting } from './hearing.ts'
import type { Stage } from './stage.ts'
import { createVisitor, type FakeVisitor } from './visitor.ts'

export interface Actors {
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
    visitor: (options = {}) => createVisitor(stage, options, { waiting, lookAgain }),
    agent: (who = 2) => createAgent(stage, who),
    recordsWereSetBack() {
      for (const look of lookAgain) look()
    },
    close: () => [...waiting].map((end) => end('the fake Chatwoot was closed')),
  }
}
