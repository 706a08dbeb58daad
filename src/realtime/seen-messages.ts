/** The messages that a connection has received, the last 1,000 of them. */

const size = 1000

export class SeenMessages {
  readonly #ids = new Set<number>()

  add(id: number): void {
    this.#ids.add(id)
    // A set keeps the order in which its values were added.
    const [oldest = id] = this.#ids
    if (this.#ids.size > size) this.#ids.delete(oldest)
  }

  has(id: number): boolean {
    return this.#ids.has(id)
  }
}
