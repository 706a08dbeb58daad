import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { platform, startProgram } from '../../frameworks/receiver.ts'
import { command, installed, writeProgram } from '../project.ts'
import type { Environment } from './environment.ts'
import { answerTo } from './request.ts'
import { install } from './starter.ts'
import { installedVersion } from './version.ts'

const name = 'compatibility-nest'

/** The starter's own service and controller, with another method. */
const service = `import { Injectable } from '@nestjs/common';
import { run, type World } from './program';

@Injectable()
export class AppService {
  async printed(world: World): Promise<string> {
    const lines: string[] = [];
    await run(world, (line) => lines.push(line));
    return lines.join('\\n');
  }
}
`
const controller = `import { Body, Controller, Post } from '@nestjs/common';
import { AppService } from './app.service';

@Controller()
export class AppController {
  constructor(private readonly appService: AppService) {}

  @Post('chatwoot')
  printed(@Body() world: any): Promise<string> {
    return this.appService.printed(world);
  }
}
`

/** A service in the project of `nest new`, whose TypeScript is compiled to CommonJS. */
export const nest: Environment = {
  key: 'nest',
  name: 'NestJS, as made by nest new (CommonJS)',
  async run(tarball, world) {
    const parent = path.dirname(tarball)
    const options = ['--skip-git', '--skip-install', '--package-manager', 'npm']
    await command(parent, path.join(installed, '.bin/nest'), ['new', name, ...options])
    const folder = path.join(parent, name)
    await install(folder, 'nest', tarball)
    await writeProgram(path.join(folder, 'src'), 'app.service.ts', service)
    await writeFile(path.join(folder, 'src/app.controller.ts'), controller)
    await command(folder, path.join(folder, 'node_modules/.bin/nest'), ['build'])
    const address = platform('print-address-node.mjs')
    await using receiver = await startProgram(folder, process.execPath, '--import', address, 'dist/main')
    const version = await installedVersion('@nestjs/core', path.join(folder, 'node_modules'))
    return { version, printed: await answerTo(receiver, world) }
  },
}
