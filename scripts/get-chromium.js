import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {unpackedChromium} from './browsers.js';
import {npm} from './npm.js';
import {projectRoot} from './project-root.js';

/** Downloads Playwright's Chromium into its own cache in the home folder. */
export function playwrightInstall() {
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const {PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...env} = process.env;
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/**
 * Takes a Chromium from npm: the last resort of a machine that reaches nothing else. It exists for Linux on x64 alone, and
 * unpacks itself into the folder for temporary files, which is therefore one of ours.
 */
export function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  mkdirSync(unpackedChromium, {recursive: true});
  if (
    npm(['install', '--prefix', unpackedChromium, '--no-audit', '--no-fund', '@sparticuz/chromium@153']) !== 0
  )
    return;
  const entry = createRequire(join(unpackedChromium, 'package.json')).resolve('@sparticuz/chromium');
  const unpack =
    'const {default: chromium} = await import(process.argv[1]); await chromium.executablePath();';
  spawnSync(process.execPath, ['--input-type=module', '--eval', unpack, entry], {
    env: {...process.env, TMPDIR: unpackedChromium},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
