/** The module settings of TypeScript under which a program finds the package in different ways. */

export interface ModuleSetting {
  readonly name: string
  /** Of the program's package.json. */
  readonly type: 'module' | 'commonjs'
  readonly options: { readonly module: string; readonly moduleResolution?: string }
}

export const moduleSettings = {
  nodenext: { name: 'nodenext, ES modules', type: 'module', options: { module: 'nodenext' } },
  nodenextCommonJs: { name: 'nodenext, CommonJS', type: 'commonjs', options: { module: 'nodenext' } },
  node16: { name: 'node16, ES modules', type: 'module', options: { module: 'node16' } },
  node16CommonJs: { name: 'node16, CommonJS', type: 'commonjs', options: { module: 'node16' } },
  bundler: { name: 'bundler', type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' } },
  node10: { name: 'node10', type: 'commonjs', options: { module: 'commonjs', moduleResolution: 'node10' } },
} satisfies Record<string, ModuleSetting>
