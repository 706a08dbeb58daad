/** Rows by id. Who takes one may change it: while somebody watches, they learn of it before. */
export class WatchedMap<Row> extends Map<number, Row> {
  /** Called with the row as it was; undefined if there was none. Iterating, which only reads, is not reported. */
  onTake: ((id: number, row: Row | undefined) => void) | undefined = undefined

  override get(id: number): Row | undefined {
    const row = super.get(id)
    this.onTake?.(id, row)
    return row
  }

  override set(id: number, row: Row): this {
    this.onTake?.(id, super.get(id))
    return super.set(id, row)
  }

  override delete(id: number): boolean {
    this.onTake?.(id, super.get(id))
    return super.delete(id)
  }
}
