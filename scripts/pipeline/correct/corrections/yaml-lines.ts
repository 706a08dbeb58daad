/** The line of everything in a YAML text, from the events of the parser. */
import { type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'

/** A value: the line where it begins, and the places of what it contains. */
export interface Place {
  line: number
  /** Of a map. */
  entries: Map<string, { line: number; value: Place }>
  /** Of a list. */
  items: Place[]
}

export interface Places {
  root: Place
  /** Every `$ref` in the text. */
  references: { ref: string; line: number }[]
}

/** A map or a list that has not ended, and for a map the key whose value comes next. */
interface Open {
  place: Place
  isMap: boolean
  key: { text: string; line: number } | undefined
}

/** Calls `refuse` for anything that the text must not contain. */
export function placesOf(events: Event[], text: string, refuse: (line: number, message: string) => never): Places {
  const places: Places = { root: placeAt(1), references: [] }
  const open: Open[] = []
  const anchors = new Map<string, Place>()
  const lineOf = lineCounter(text)

  const put = (place: Place, line = place.line): void => {
    const holder = open.at(-1)
    if (!holder) places.root = place
    else if (!holder.isMap) holder.place.items.push(place)
    else if (!holder.key) refuse(line, 'a key must be a string')
    else holder.place.entries.set(holder.key.text, { line: holder.key.line, value: place })
    if (holder) holder.key = undefined
  }

  const putScalar = (event: ScalarEvent): void => {
    const holder = open.at(-1)
    const line = lineOf(startOf(event))
    if (holder?.isMap && !holder.key) {
      holder.key = { text: getScalarValue(text, event), line }
      return
    }
    if (holder?.key?.text === '$ref') {
      places.references.push({ ref: getScalarValue(text, event), line: holder.key.line })
    }
    put(anchored(event, placeAt(line)))
  }

  const putAlias = (event: AliasEvent): void => {
    const name = text.slice(event.anchorStart, event.anchorEnd)
    const line = lineOf(event.anchorStart)
    const target = anchors.get(name) ?? refuse(line, `*${name} has no &${name} before it`)
    if (open.some(({ place }) => place === target)) refuse(line, `&${name} contains itself`)
    put(target, line)
  }

  const anchored = ({ anchorStart, anchorEnd }: Anchored, place: Place): Place => {
    if (anchorStart >= 0) anchors.set(text.slice(anchorStart, anchorEnd), place)
    return place
  }

  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) putScalar(event)
    else if (event.type === EVENT_ID.ALIAS) putAlias(event)
    else if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type !== EVENT_ID.DOCUMENT) {
      const place = anchored(event, placeAt(lineOf(event.start)))
      put(place)
      open.push({ place, isMap: event.type === EVENT_ID.MAPPING, key: undefined })
    }
  }
  return places
}

type Anchored = Exclude<Extract<Event, { anchorStart: number }>, AliasEvent>

function placeAt(line: number): Place {
  return { line, entries: new Map(), items: [] }
}

/** Behind `|` and `>`, the text begins in the next line. */
function startOf({ style, valueStart }: ScalarEvent): number {
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
  return isBlock ? valueStart - 1 : valueStart
}

/** Counts lines for increasing offsets, so that each search continues where the last one ended. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let end = text.indexOf('\n')
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1
      end = text.indexOf('\n', end + 1)
    }
    return line
  }
}
