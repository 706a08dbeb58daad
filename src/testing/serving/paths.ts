/** Which requests are for the public API, and which for the control. */

export const controlPrefix = '/_fake/'

export function isPublic(path: string): boolean {
  return path.startsWith('/public/api/')
}

export function isControl(path: string): boolean {
  return `${path}/`.startsWith(controlPrefix)
}
