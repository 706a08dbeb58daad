// The build puts the package's version here; in a checkout there is none.
declare const PACKAGE_VERSION: string | undefined

/** The version of this package. */
export const version: string = typeof PACKAGE_VERSION === 'undefined' ? '0.0.0' : PACKAGE_VERSION
