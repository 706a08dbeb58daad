/** Records as calls have shown them, one after the other. */

interface Sighting<T> {
  readonly index: number
  readonly record: T
}

export class Sightings<T extends { readonly id: number }> {
  readonly #byId = new Map<number, Sighting<T>[]>()

  add(index: number, record: T): void {
    const known = this.#byId.get(record.id)
    if (known) known.push({ index, record })
    else this.#byId.set(record.id, [{ index, record }])
  }

  /** As it was last seen until the call with this number; else as it was seen first, later. */
  at(index: number, id: number): T | undefined {
    const known = this.#byId.get(id)
    return (known?.findLast((sighting) => sighting.index <= index) ?? known?.[0])?.record
  }

  /** Whether it was seen until the call with this number. */
  isKnown(index: number, id: number): boolean {
    return this.#byId.get(id)?.some((sighting) => sighting.index <= index) ?? false
  }

  /** All that were seen until the call with this number, by id. */
  until(index: number): T[] {
    const inOrder = [...this.#byId.keys()].sort((a, b) => a - b)
    return inOrder.flatMap((id) => {
      const known = this.#byId.get(id)?.findLast((sighting) => sighting.index <= index)
      return known ? [known.record] : []
    })
  }
}
