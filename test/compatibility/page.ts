import type { Row } from './row.ts'
export async function checkPage(_rows: readonly Row[]): Promise<void> {}
export async function writePage(_rows: readonly Row[]): Promise<void> {}
