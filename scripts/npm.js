import {spawn, spawnSync} from 'node:child_process';
import {projectRoot} from './project-root.js';

/**
 * Runs npm in the repository and returns its exit code.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function npm(args, env = {}) {
  const {command, all, options} = npmCommand(args);
  const {status} = spawnSync(command, all, {
    ...options,
    env: {...process.env, ...env},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}

/**
 * Runs npm beside something else: what it prints is kept for its end, so that two runs don't mix their lines.
 *
 * @param {string[]} args
 * @returns {Promise<{code: number, output: string}>}
 */
export function npmBeside(args) {
  const {command, all, options} = npmCommand(args);
  const child = spawn(command, all, {...options, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  const keep = (/** @type {string} */ text) => (output += text);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({code: code ?? 1, output})),
  );
}

/**
 * Prefers the very npm that started us: on Windows `npm` alone is a batch file, which Node doesn't spawn without a shell.
 *
 * @param {string[]} args
 */
function npmCommand(args) {
  const own = process.env.npm_execpath;
  return own
    ? {command: process.execPath, all: [own, ...args], options: {cwd: projectRoot}}
    : {command: 'npm', all: args, options: {cwd: projectRoot, shell: process.platform === 'win32'}};
}
