/** Ratings of satisfaction surveys: the server silently ignores others. */
import { describeValue } from '../../core/errors/describe-value.ts'

const ratings: readonly unknown[] = [1, 2, 3, 4, 5]

/**
 * Checks a rating.
 * @throws TypeError if it is not a whole number from 1 to 5
 */
export function assertRating(rating: unknown): void {
  if (ratings.includes(rating)) return
  throw new TypeError(`rating must be a whole number from 1 to 5, got ${describeValue(rating)}`)
}
