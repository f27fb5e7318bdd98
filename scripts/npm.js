import {spawnSync} from 'node:child_process';
import {projectRoot} from './project-root.js';

/**
 * Runs npm in the repository and returns its exit code. Prefers the very npm that started us: on Windows `npm` alone is
 * a batch file, which Node doesn't spawn without a shell.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function npm(args, env = {}) {
  const own = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {cwd: projectRoot, env: {...process.env, ...env}, stdio: ['ignore', 'inherit', 'inherit']};
  const {status} = own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, {...options, shell: process.platform === 'win32'});
  return status ?? 1;
}
