/** Compares the cost of two calls: pair by pair, so that what slows the machine slows both. */

export type Call = () => Promise<unknown>

interface Cost {
  /** By the clock, in microseconds. */
  readonly clock: number
  /** Of the processor, in this process with all its threads, in microseconds. */
  readonly processor: number
}

interface Pair {
  readonly bare: Cost
  readonly other: Cost
}

export interface Compared {
  /** Medians of what one bare call costs. */
  readonly bare: Cost
  /** Medians of the ratios of all pairs. */
  readonly ratio: Cost
}

export interface Rounds {
  /** Calls of each before anything is measured: as many of the bare one as of each other, so that V8 treats all alike. */
  readonly warmUp: number
  readonly rounds: number
  /** Calls in a row: enough that garbage collection, which most single calls are spared, is part of the figure. */
  readonly batch: number
}

/** A pair is a batch of bare calls and a batch of the other, in changing order. */
export async function comparePairs<Name extends string>(
  bare: Call,
  others: Readonly<Record<Name, Call>>,
  { warmUp, rounds, batch }: Rounds,
): Promise<Record<Name, Compared>> {
  const names = Object.keys(others) as Name[] // the keys of a record by names
  const pairs = new Map<Name, Pair[]>(names.map((name) => [name, []]))
  for (let count = 0; count < warmUp; count += 1) {
    for (const call of [bare, ...names.map((name) => others[name])]) await call()
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 4 < 2 ? names : names.toReversed()) {
      const [bareCost, otherCost] = [() => costOf(bare, batch), () => costOf(others[name], batch)]
      const pair =
        round % 2
          ? { bare: await bareCost(), other: await otherCost() }
          : { other: await otherCost(), bare: await bareCost() }
      pairs.get(name)?.push(pair)
    }
  }
  const compared = names.map((name) => [name, summary(pairs.get(name) ?? [])] as const)
  return Object.fromEntries(compared) as Record<Name, Compared> // one entry for each name
}

async function costOf(call: Call, batch: number): Promise<Cost> {
  const used = process.cpuUsage()
  const start = performance.now()
  for (let count = 0; count < batch; count += 1) await call()
  const clock = (performance.now() - start) * 1000
  const { user, system } = process.cpuUsage(used)
  return { clock: clock / batch, processor: (user + system) / batch }
}

function summary(pairs: readonly Pair[]): Compared {
  const of = (read: (pair: Pair) => number) => median(pairs.map(read))
  return {
    bare: { clock: of(({ bare }) => bare.clock), processor: of(({ bare }) => bare.processor) },
    ratio: {
      clock: of(({ bare, other }) => other.clock / bare.clock),
      processor: of(({ bare, other }) => other.processor / bare.processor),
    },
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}
