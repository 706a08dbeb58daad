/** Whether there is a day of this name, `2028-02-29`: some engines read the 30th of February as the 2nd of March. */
export function isDay(day: string): boolean {
  return new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true
}
