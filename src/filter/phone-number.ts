/** Phone numbers as the server stores them: E.164, and nothing else. */

/** Whether it is a phone number in E.164: a plus and up to 15 digits, for instance +5511988887777. */
export function isPhoneNumber(text: string): boolean {
  return /^\+[1-9]\d{1,14}$/.test(text)
}
