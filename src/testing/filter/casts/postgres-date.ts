/** Strings cast to `date` by PostgreSQL 17, with DateStyle "ISO, MDY": in fields, as its `ParseDateTime` and `DecodeDateTime`. */
import { type Day, dayFrom, daysIn, gregorianDay, isStorable } from './calendar.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longMonths = 'january february march april june july august september october november december'
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'
const shortWeekdays = 'sun mon tue tues wed weds thu thur thurs fri sat'
// The abbreviations of its default set, which Intl does not know all.
const zones = new Set(
  `acdt acsst acst act acwst adt aedt aesst aest aft akdt akst almst almt amst amt anast anat arst art ast awsst awst
  azost azot azst azt bdst bdt bnt bort bot bra brst brt bst btt cadt cast cct cdt cest cet cetdst chadt chast chut
  ckt clst clt cot cst cxt davt ddut easst east eat edt eest eet eetdst egst egt est fet fjst fjt fkst fkt fnst fnt
  galt gamt gest get gft gilt gmt gyt hkt hst ict idt iot irkst irkt irt ist jayt jst kdt kgst kgt kost krast krat
  kst lhdt lhst ligt lint lkt magst magt mart mawt mdt mest mesz met metdst mez mht mmt mpt msd msk mst must mut mvt
  myt ndt nft novst novt npt nst nut nzdt nzst nzt omsst omst pdt pet petst pett pgt pht pkst pkt pmdt pmst pont pst
  pwt pyst pyt ret sadt sast sct sgt taht tft tjt tkt tmt tot trut tvt uct ulast ulat ut utc uyst uyt uzst uzt vet
  vlast vlat volt vut wadt wakt wast wat wdt wet wetdst wft wgst wgt xjt yakst yakt yapt yekst yekt z zulu`.split(
    /\s+/,
  ),
)

/** What is known so far; a field may say only what no field before it has said. */
type Part = 'year' | 'month' | 'day' | 'time' | 'zone' | 'weekday' | 'half' | 'era'

const dateParts: readonly Part[] = ['year', 'month', 'day', 'zone']

interface Field {
  kind: 'date' | 'time' | 'number' | 'word' | 'zone'
  text: string
}

const words = new Set(
  `${months.join(' ')} ${longMonths} ${weekdays} ${shortWeekdays} sept ad allballs am at bc d dow doy dst epoch h infinity
  isodow isoyear j jd julian m mm now on pm s t today tomorrow y yesterday`.split(/\s+/),
)

const fieldForms: readonly [Field['kind'], RegExp][] = [
  ['time', /\d+:[\d:.]*/y],
  ['date', /\d+([-/.])(?:\d+\1(?:\d|\1)*|(?!\d)(?:[a-z\d]|\1)*)/y],
  ['date', /\d+[-/]\d+/y],
  ['number', /\d+(?:\.\d+)?|\.\d*/y],
  ['date', /[a-z]+[-/.][-a-z\d+/_.:]*/y],
  ['word', /[a-z]+/y],
  ['zone', /[-+][\t-\r ]*\d[\d:.-]*/y],
  ['word', /[-+][\t-\r ]*[a-z]+/y],
]
const ignored = /[\t-\r !-/:-@[-`{-~]/
// Longer ones do not fit its buffer.
const longest = 128
const mostFields = 25

/** A string as a `date`, without its time and zone; undefined if the database refuses it. */
export function readDay(text: string, today: string): Day | undefined {
  const fields = fieldsOf(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
  return fields && new DateReader(today).read(fields)
}

function fieldsOf(text: string): Field[] | undefined {
  const fields: Field[] = []
  let length = 0
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at)
    if (field) {
      const spaceless = field.text.replace(/[\t-\r ]/g, '')
      fields.push({ kind: field.kind, text: spaceless })
      length += spaceless.length + 1
      at += field.text.length
    } else if (ignored.test(text[at] ?? '') && !/[-+]/.test(text[at] ?? '')) at++
    else return undefined
  }
  return length <= longest && fields.length <= mostFields ? fields : undefined
}

function fieldAt(text: string, at: number): Field | undefined {
  for (const [kind, form] of fieldForms) {
    form.lastIndex = at
    const [found] = form.exec(text) ?? []
    if (found && kind === 'word' && /[+\d]/.test(text[at + found.length] ?? '') && !words.has(found))
      return joined(text, at)
    if (found) return { kind, text: found }
  }
  return undefined
}

/** A word that is not one of the database's own takes what follows it, as zones such as etc/gmt+5 do. */
function joined(text: string, at: number): Field {
  return { kind: 'date', text: /^[-a-z\d+/_.:]+/.exec(text.slice(at))?.[0] ?? '' }
}

/** Reads one string. Its methods return whether the field is possible. */
class DateReader {
  readonly #today: string
  readonly #parts = new Set<Part>()
  #year = 0
  #month = 0
  #day = 0
  #dayOfYear: number | undefined
  #hour = 0
  #isShortYear = false
  #isBeforeChrist = false
  #isMonthNamed = false
  #half: string | undefined
  /** A word that says what the next field is. */
  #label: 'julian' | 'time' | undefined
  /** A whole date, with nothing to check. */
  #special: Day | undefined

  constructor(today: string) {
    this.#today = today
  }

  read(fields: readonly Field[]): Day | undefined {
    if (!fields.every((field) => this.#field(field)) || this.#label) return undefined
    if (this.#special !== undefined) return this.#special
    return this.#hasDate() && this.#isHalfPossible() ? this.#existing() : undefined
  }

  #field({ kind, text }: Field): boolean {
    if (kind === 'date') return this.#dateField(text)
    if (kind === 'time') return this.#timeField(text)
    if (kind === 'zone') return isOffset(text) && this.#add('zone')
    return kind === 'number' ? this.#numberField(text) : this.#word(text)
  }

  #add(...parts: Part[]): boolean {
    if (parts.some((part) => this.#parts.has(part))) return false
    for (const part of parts) this.#parts.add(part)
    return true
  }

  #hasDate(): boolean {
    return this.#parts.has('year') && this.#parts.has('month') && this.#parts.has('day')
  }

  #dateField(text: string): boolean {
    const label = this.#takeLabel()
    const dash = text.indexOf('-')
    if (label === 'julian') {
      const number = /^\d*/.exec(text)?.[0] ?? ''
      return isOffset(text.slice(number.length)) && this.#julian(number) && this.#add('time', 'zone')
    }
    const isAfterDate = this.#parts.has('month') && this.#parts.has('day')
    if (!label && !isAfterDate) return this.#date(text)
    if (!label && !/^\d/.test(text)) return isZoneName(text) && this.#add('zone')
    if (this.#parts.has('time') || dash < 0 || !isOffset(text.slice(dash))) return false
    return this.#compact(text.slice(0, dash)) && this.#add('zone')
  }

  #takeLabel() {
    const label = this.#label
    this.#label = undefined
    return label
  }

  /** A date in one field, such as 2026-10-01, 10/1/2026 or 1-oct-2026. */
  #date(text: string): boolean {
    // The character after a part is lost, whatever it is.
    const part = /[^a-z\d]*(\d+|[a-z]+)[\s\S]?/g
    const parts = [...text.matchAll(part)].map(([, found = '']) => found)
    if (text.replace(part, '') !== '') return false
    const names = parts.filter((found) => !/^\d/.test(found))
    for (const name of names) {
      const month = monthOf(name)
      if (month === undefined || !this.#add('month')) return false
      this.#month = month
    }
    const isNamed = names.length > 0
    const numbers = parts.filter((found) => /^\d/.test(found))
    const isRead = numbers.every((number) => this.#number(number, isNamed))
    return isRead && this.#hasDate() && [...this.#parts].every((known) => dateParts.includes(known))
  }

  #timeField(text: string): boolean {
    const label = this.#takeLabel()
    if (label === 'julian') return false
    const [, hours = '', minutes = '', seconds, fraction] = /^(\d+):(\d*)(?::(\d*))?(\.\d*)?$/.exec(text) ?? []
    if (hours === '') return false
    const isShort = seconds === undefined && fraction !== undefined
    return this.#time(
      ...(isShort ? (['0', hours, minutes] as const) : ([hours, minutes, seconds ?? ''] as const)),
      fraction,
    )
  }

  #time(hours: string, minutes: string, seconds: string, fraction = ''): boolean {
    const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
    const isWhole = Number(`0${fraction}`) === 0
    if (hour > 24 || minute > 59 || second > 60 || (second === 60 && !isWhole && hour === 23 && minute === 59))
      return false
    if (hour === 24 && (minute > 0 || second > 0 || !isWhole)) return false
    this.#hour = hour
    return this.#add('time')
  }

  #numberField(text: string): boolean {
    const label = this.#takeLabel()
    if (label === 'julian') return this.#julian(text.split('.')[0] ?? '') && (!text.includes('.') || this.#add('time'))
    if (label === 'time') return this.#compactTime(text)
    const point = text.indexOf('.')
    if (point >= 0 && !this.#hasAnyDate()) return this.#date(text)
    if (point > 2) return this.#compact(text)
    if (text.length >= 6 && !(this.#hasAnyDate() && this.#parts.has('time'))) return this.#compact(text)
    return this.#number(text, this.#isMonthNamed)
  }

  #hasAnyDate(): boolean {
    return this.#parts.has('year') || this.#parts.has('month') || this.#parts.has('day')
  }

  /** Digits without separators: a date, or a time if there is a date. */
  #compact(text: string): boolean {
    if (text.includes('.') || this.#hasDate()) return this.#compactTime(text)
    if (text.length < 6) return this.#compactTime(text)
    this.#day = Number(text.slice(-2))
    this.#month = Number(text.slice(-4, -2))
    this.#year = Number(text.slice(0, -4))
    this.#isShortYear ||= text.length === 6
    return this.#add('year', 'month', 'day')
  }

  #compactTime(text: string): boolean {
    if (!/^\d{4}(?:\d\d)?(?:\.\d*)?$/.test(text)) return false
    this.#hour = Number(text.slice(0, 2))
    return this.#add('time')
  }

  /** A number alone: what it is depends on what is still missing. */
  #number(text: string, isMonthNamed: boolean): boolean {
    const value = Number.parseInt(text, 10)
    if (Number.isNaN(value) || value > 2 ** 31 - 1) return false
    const has = (part: Part) => this.#parts.has(part)
    if (this.#hasDate()) return this.#compactTime(text)
    if (text.length === 3 && has('year') && !has('month') && !has('day') && value >= 1 && value <= 366) {
      this.#dayOfYear = value
      return this.#add('month', 'day')
    }
    if (has('year') && has('month') && isMonthNamed && text.length >= 3 && this.#isShortYear) {
      this.#day = this.#year
      this.#year = value
      this.#isShortYear = false
      return this.#add('day')
    }
    return this.#put(this.#missingPart(text, isMonthNamed), value, text.length)
  }

  #missingPart(text: string, isMonthNamed: boolean): 'year' | 'month' | 'day' {
    const isLong = text.length >= 3
    const [year, month, day] = [this.#parts.has('year'), this.#parts.has('month'), this.#parts.has('day')]
    if (!year && !month && !day) return isLong ? 'year' : 'month'
    if (month) return day || (!year && isMonthNamed && isLong) ? 'year' : 'day'
    return 'month'
  }

  #put(part: 'year' | 'month' | 'day', value: number, length: number): boolean {
    if (part === 'day') this.#day = value
    else if (part === 'month') this.#month = value
    else {
      this.#year = value
      this.#isShortYear = length <= 2
    }
    return this.#add(part)
  }

  #word(word: string): boolean {
    if (word === 'at' || word === 'on') return true
    const month = monthOf(word)
    if (month !== undefined) return this.#monthName(month)
    if (weekdays.split(' ').includes(word) || shortWeekdays.split(' ').includes(word)) return this.#add('weekday')
    if (word === 'am' || word === 'pm') {
      this.#half = word
      return this.#add('half')
    }
    if (word === 'ad' || word === 'bc') {
      this.#isBeforeChrist = word === 'bc'
      return this.#add('era')
    }
    if (['j', 'jd', 'julian', 't'].includes(word)) return this.#setLabel(word === 't' ? 'time' : 'julian')
    return this.#named(word)
  }

  #setLabel(label: 'julian' | 'time'): boolean {
    if (this.#label || (label === 'time' && !this.#hasDate())) return false
    this.#label = label
    return true
  }

  #monthName(month: number): boolean {
    const isDayBefore = this.#parts.has('month') && !this.#isMonthNamed && !this.#parts.has('day')
    if (isDayBefore && this.#month >= 1 && this.#month <= 31) {
      this.#day = this.#month
      this.#parts.delete('month')
      this.#add('day')
    }
    this.#isMonthNamed = true
    this.#month = month
    return this.#add('month')
  }

  #named(word: string): boolean {
    const relative = { now: 0, today: 0, tomorrow: 1, yesterday: -1 }[word]
    if (relative !== undefined) {
      this.#setTo(gregorianDay(Date.parse(this.#today) / 86_400_000 + 2_440_588 + relative))
      return this.#add('year', 'month', 'day') && (word !== 'now' || this.#add('time', 'zone'))
    }
    const special = specials[word]
    if (special !== undefined) {
      this.#special = special
      return this.#add('year', 'month', 'day', 'time', 'zone')
    }
    if (word === 'allballs') return this.#add('time', 'zone')
    if (word === 'dst') return this.#parts.has('zone')
    return (zones.has(word) || isZoneName(word)) && this.#add('zone')
  }

  #julian(digits: string): boolean {
    const number = Number(digits)
    if (digits === '' || number > 2 ** 31 - 1) return false
    this.#special = storable(gregorianDay(number))
    return this.#special !== undefined && this.#add('year', 'month', 'day')
  }

  #setTo(day: Day): void {
    this.#year = Math.floor(day / 10_000)
    this.#month = Math.floor((day - this.#year * 10_000) / 100)
    this.#day = day % 100
  }

  #isHalfPossible(): boolean {
    return this.#half === undefined || this.#hour <= 12
  }

  #existing(): Day | undefined {
    const isOfShort = this.#isShortYear && !this.#isBeforeChrist
    if (this.#year <= 0 && !isOfShort) return undefined
    const year = this.#isBeforeChrist ? 1 - this.#year : isOfShort ? nearYear(this.#year) : this.#year
    if (this.#dayOfYear !== undefined) return storable(dayOfYear(year, this.#dayOfYear))
    if (this.#month < 1 || this.#month > 12 || this.#day < 1 || this.#day > daysIn(year, this.#month)) return undefined
    return storable(dayFrom(year, this.#month, this.#day))
  }
}

const specials: Record<string, Day | undefined> = {
  infinity: Number.POSITIVE_INFINITY,
  '+infinity': Number.POSITIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
  epoch: dayFrom(1970, 1, 1),
}

function storable(day: Day): Day | undefined {
  return isStorable(day) ? day : undefined
}

function nearYear(year: number): number {
  return year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
}

function dayOfYear(year: number, number: number): Day {
  let [month, left] = [1, number]
  while (left > daysIn(year, month)) {
    left -= daysIn(year, month)
    month++
    if (month > 12) return dayFrom(year + 1, 1, left)
  }
  return dayFrom(year, month, left)
}

function monthOf(word: string): number | undefined {
  const isMonth = months.includes(word) || longMonths.split(' ').includes(word) || word === 'sept'
  return isMonth ? months.indexOf(word.slice(0, 3)) + 1 : undefined
}

function isOffset(text: string): boolean {
  const [, hours, minutes = '0', seconds = '0'] = /^[-+](\d{3,}(?=$)|\d{1,2})(?::(\d*)(?::(\d*))?)?$/.exec(text) ?? []
  if (hours === undefined) return false
  const isCompact = hours.length > 2
  const hour = isCompact ? Math.floor(Number(hours) / 100) : Number(hours)
  const minute = isCompact ? Number(hours) % 100 : Number(minutes)
  return hour <= 15 && minute <= 59 && Number(seconds) <= 59
}

const offset = '[-+]?(?:1[0-5]\\d|16[0-7]|0?\\d{1,2})(?::[0-5]?\\d(?::(?:[0-5]?\\d|60))?)?'
const posixZone = new RegExp(`^[^-+,\\d]+${offset}(?:[^-+,\\d]+(?:${offset})?)?$`)

/** A zone of the IANA database, in any case, or one as POSIX writes them, such as cet-1. */
function isZoneName(name: string): boolean {
  if (posixZone.test(name)) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
