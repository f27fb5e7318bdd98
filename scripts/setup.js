/**
 * Prepares a fresh clone: installs the dependencies and, with `--browsers`, the browsers that the tests run in. It runs before
 * `npm start` and `npm test`, when node_modules may not exist yet, so it imports Node's built-ins only.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {
  findChromium,
  findFirefox,
  findHeadless,
  findWebkit,
  unpackedChromium,
  wantedEngines,
} from './browsers.js';

const root = join(import.meta.dirname, '..');

/** Older versions lack parts of WebDriver BiDi that Puppeteer and Playwright use. */
const OLDEST_FIREFOX = 153;

/** What Debian's packages can provide. A package that a release lacks must not keep the others from being installed. */
const debianPackages = [
  {name: 'Chromium', engine: 'chromium', packages: ['chromium'], isMissing: () => !findChromium()},
  {
    name: 'Chromium',
    engine: 'chromium',
    packages: ['chromium-headless-shell'],
    isMissing: () => !process.env.CHROME_PATH && findHeadless() === findChromium(),
  },
  {name: 'Firefox', engine: 'firefox', packages: ['firefox-esr'], isMissing: isFirefoxMissing},
  {
    name: 'WebKit',
    engine: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isMissing: () => !findWebkit(),
  },
];

if (process.argv[1] === import.meta.filename) {
  installDependencies(root);
  if (process.argv.includes('--browsers')) installBrowsers(wantedEngines());
}

/**
 * Installs what the lock file of a folder asks for, unless that is what the last installation did.
 *
 * @param {string} folder
 * @param {string[]} options more options for `npm ci`
 */
export function installDependencies(folder, ...options) {
  const lockFile = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const {dependencies, devDependencies, overrides} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const hash = createHash('sha256')
    .update(lockFile)
    .update(JSON.stringify([dependencies, devDependencies, overrides]))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  const packages = Object.values(JSON.parse(lockFile).packages);
  // Optional packages are for one platform each; the first entry is the folder itself.
  const count = packages.filter(({optional}) => !optional).length - 1;
  console.log(`Installing dependencies (${count} packages) …`);
  // Some packages would download their own browser.
  const env = {PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'};
  const isInstalled = run('npm ci --no-audit --no-fund --loglevel=error', options, {cwd: folder, env});
  if (!isInstalled) process.exit(1);
  writeFileSync(stamp, hash);
}

/**
 * Installs the engines that this machine lacks, as far as it can. The tests need Chromium; without Firefox or WebKit they
 * report that engine as missing.
 *
 * @param {string[]} engines
 */
export function installBrowsers(engines) {
  const wanted = ['chromium', ...engines];
  if (isDebian() && process.getuid?.() === 0) {
    const missing = debianPackages.filter(({engine, isMissing}) => wanted.includes(engine) && isMissing());
    installWithApt(missing);
  }
  if (!findChromium()) installWithPlaywright();
  if (!findChromium()) installFromNpm();

  if (wanted.includes('firefox') && isFirefoxMissing())
    console.warn(`MISSING: Firefox ${OLDEST_FIREFOX} or later. Install it, or set FIREFOX_PATH.`);
  if (wanted.includes('webkit') && !findWebkit())
    console.warn("MISSING: WebKit. Install WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb.");
  if (!findChromium()) {
    console.error('The tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH.');
    process.exitCode = 1;
  }
}

/** @param {typeof debianPackages} missing */
function installWithApt(missing) {
  if (!missing.length) return;
  const names = [...new Set(missing.map(({name}) => name))];
  const list = new Intl.ListFormat('en').format(names);
  console.log(`Installing ${list} with apt …`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  // The package list of the machine's image may name versions that the mirrors no longer have.
  run('apt-get -q update', [], {env});
  for (const {packages} of missing) run('apt-get -q install -y --no-install-recommends', packages, {env});
}

/** Downloads Playwright's Chromium into Playwright's cache in the home folder. */
function installWithPlaywright() {
  console.log('Installing Chromium with Playwright …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  run(`"${process.execPath}" "${cli}" install --no-shell chromium`, [], {
    env: {PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: undefined},
  });
}

/** Takes a Chromium from npm, for machines that reach no other source. It exists for Linux on x64 only. */
function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log('Installing Chromium from npm …');
  mkdirSync(unpackedChromium, {recursive: true});
  const prefix = `--prefix "${unpackedChromium}"`;
  if (!run(`npm install ${prefix} --no-audit --no-fund --loglevel=error @sparticuz/chromium@153`)) return;
  const entry = createRequire(join(unpackedChromium, 'package.json')).resolve('@sparticuz/chromium');
  const script = 'const {default: it} = await import(process.argv[1]); await it.executablePath()';
  // It unpacks itself into the folder for temporary files.
  run(`"${process.execPath}" --input-type=module --eval "${script}" "${entry}"`, [], {
    env: {TMPDIR: unpackedChromium},
  });
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function isFirefoxMissing() {
  const firefox = findFirefox();
  const version = firefox ? spawnSync(firefox, ['--version'], {encoding: 'utf8'}).stdout : '';
  return Number(/\d+/.exec(version)?.[0] ?? 0) < OLDEST_FIREFOX;
}

/**
 * Runs a command in a shell, as npm is a batch file on Windows, and prints its output only if it fails.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options] `env` is added to the environment
 */
function run(command, args = [], {cwd = root, env = {}} = {}) {
  const line = [command, ...args].join(' ');
  const {status, stdout, stderr} = spawnSync(line, {
    cwd,
    env: {...process.env, ...env},
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Infinity,
  });
  if (status !== 0) console.error(`${stdout}${stderr}\nFailed: ${line}`);
  return status === 0;
}
