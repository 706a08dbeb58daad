/** What one environment answered: by the name of a part, `true` when it works, and the reason when it does not. */
export interface Row {
  environment: string
  version: string
  results: Record<string, true | string>
}
