/** Learns which rows somebody has taken: who takes one may change it. */

/**
 * Calls back before a row is taken, stored or deleted, with the row as it is; undefined if there is none. Iterating, which
 * only reads, is not reported. The map stays a plain one, so that the state can be cloned and compared.
 * @returns a function that ends it
 */
export function watchRows<Row>(rows: Map<number, Row>, onTake: (id: number, row: Row | undefined) => void): () => void {
  const { get, set, delete: remove } = Map.prototype
  const take = (id: number): Row | undefined => {
    const row = get.call(rows, id)
    onTake(id, row)
    return row
  }
  rows.get = take
  rows.set = (id, row) => {
    take(id)
    return set.call(rows, id, row)
  }
  rows.delete = (id) => {
    take(id)
    return remove.call(rows, id)
  }
  return () => {
    for (const name of ['get', 'set', 'delete']) Reflect.deleteProperty(rows, name)
  }
}
