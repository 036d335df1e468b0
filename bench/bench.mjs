/**
 * `npm run bench`: how fast the built server is, over standard input and output, on an example of every dialect. Nothing
 * else should run meanwhile. Prints one table; `--json` prints the same as JSON. Limits are held by the tests, not here.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { buildIfStale } from '../scripts/build.mjs';
import { environment } from './language-client.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const server = path.join(projectRoot, 'dist/node/server.js');
const checker = path.join(projectRoot, 'dist/cli/helion-check.js');

const starts = 15;
const warmUp = 100;
const keystrokes = 500;
const memoryEdits = 1000;

await buildIfStale();
/**
 * What is typed into: a file, its language, and the text behind which a character is typed.
 * @type {readonly { file: string, languageId: string, behind: string }[]}
 */
const subjects = [
  { file: largestPlan(), languageId: 'helion-plan', behind: 'port: ' },
  {
    file: 'examples/installer-kvm/kvm-custom-ips.json',
    languageId: 'json',
    behind: '"virtual_interface": "',
  },
  { file: 'examples/installer-kvm/baremetal.csv', languageId: 'helion-baremetal', behind: ',131072,931,' },
  { file: 'examples/carrier-grade/environment.json', languageId: 'json', behind: '"ref": "' },
];

/** @type {{ figure: string, value: string }[]} */
const rows = [];
/** @type {(figure: string, value: string) => void} */
const say = (figure, value) => void rows.push({ figure, value });

say('machine', `${process.platform} ${process.arch}, Node ${process.versions.node}`);
for (const [index, subject] of subjects.entries()) {
  const text = readFileSync(path.join(projectRoot, subject.file), 'utf8');
  say('file', `${subject.file}: ${text.length} characters, ${text.split('\n').length} lines`);
  const begin = () => start(subject, text);
  if (index === 0) await measureStarts(begin);
  await measureKeystrokes(begin);
}
measureChecker();
for (const file of [
  'dist/node/server.js',
  'dist/web/server.js',
  'dist/cli/helion-check.js',
  'dist/node/extension.js',
])
  say(`size of ${file}`, kilobytes(path.join(projectRoot, file)));
for (const file of readdirSync(projectRoot).filter((name) => name.endsWith('.vsix')))
  say(`size of ${file}`, kilobytes(path.join(projectRoot, file)));

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, undefined, 2));
else {
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  for (const { figure, value } of rows) console.log(`${figure.padEnd(width)}  ${value}`);
}

/** @param {() => ReturnType<typeof start>} begin */
async function measureStarts(begin) {
  /** @type {number[]} */
  const initialized = [];
  /** @type {number[]} */
  const diagnosed = [];
  for (let i = 0; i < starts; i++) {
    const spawned = performance.now();
    const client = await begin();
    initialized.push(performance.now() - spawned);
    await client.open();
    diagnosed.push(performance.now() - spawned);
    await client.stop();
  }
  say('spawn to initialize result', statistics(initialized));
  say('spawn to first diagnostics', statistics(diagnosed));
}

/** @param {() => ReturnType<typeof start>} begin */
async function measureKeystrokes(begin) {
  const client = await begin();
  await client.open();
  const opened = client.memory();
  const { type } = client;
  for (let i = 0; i < warmUp; i++) await type();
  /** @type {number[]} */
  const pushed = [];
  for (let i = 0; i < keystrokes; i++) {
    const typed = performance.now();
    await type();
    pushed.push(performance.now() - typed);
    await pause();
  }
  say('keystroke to published diagnostics', statistics(pushed));
  for (const feature of ['completion', 'hover']) {
    /** @type {number[]} */
    const answered = [];
    for (let i = 0; i < warmUp + keystrokes; i++) {
      const diagnostics = type();
      const asked = performance.now();
      await client.ask(`textDocument/${feature}`);
      if (i >= warmUp) answered.push(performance.now() - asked);
      await diagnostics;
      await pause();
    }
    say(`${feature} right after a keystroke`, statistics(answered));
  }
  await client.stop();

  const other = await begin();
  await other.open();
  for (let i = 0; i < memoryEdits; i++) await other.type();
  const after = other.memory();
  for (let i = 0; i < memoryEdits; i++) await other.type();
  say(
    'memory (RSS)',
    `${opened} after opening, ${after} after ${memoryEdits} edits, ${other.memory()} after ${2 * memoryEdits}`,
  );
  await other.stop();
}

function measureChecker() {
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < starts; i++) {
    const begin = performance.now();
    execFileSync(process.execPath, [checker, path.join(projectRoot, 'examples/kvm')], { env: environment });
    times.push(performance.now() - begin);
  }
  say('helion-check on a good plan, start included', statistics(times));
}

/**
 * A server that is initialized, and what the measurements do with it.
 * @param {(typeof subjects)[number]} subject
 * @param {string} text
 */
async function start({ file, languageId, behind }, text) {
  const uri = pathToFileURL(path.join(projectRoot, file)).href;
  const child = spawn(process.execPath, [server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let version = 0;
  let typed = false;
  /** @type {(() => void) | undefined} */
  let done;
  connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
    if (published.version === version) done?.();
  });
  connection.listen();
  const next = () => /** @type {Promise<void>} */ (new Promise((resolve) => (done = resolve)));
  const markdown = ['markdown'];
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        hover: { contentFormat: markdown },
        completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  // A character is typed and deleted again: both states are analysed in full.
  const before = text.slice(0, text.lastIndexOf(behind) + behind.length).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    open() {
      const diagnosed = next();
      version = 1;
      const textDocument = { uri, languageId, version, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
      return diagnosed;
    },
    type() {
      const diagnosed = next();
      version++;
      const end = { ...position, character: position.character + (typed ? 1 : 0) };
      const change = { range: { start: position, end }, text: typed ? '' : 'x' };
      typed = !typed;
      const textDocument = { uri, version };
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] });
      return diagnosed;
    },
    /** @param {string} method */
    ask: (method) => connection.sendRequest(method, { textDocument: { uri }, position }),
    memory() {
      if (process.platform !== 'linux') return 'unknown';
      const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return `${(Number(kilobytes) / 1024).toFixed(0)} MB`;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

function largestPlan() {
  const files = readdirSync(path.join(projectRoot, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /helion\.ya?ml$/.test(name))
    .map((name) => `examples/${name}`);
  const size = (/** @type {string} */ name) => statSync(path.join(projectRoot, name)).size;
  const [largest] = files.sort((a, b) => size(b) - size(a));
  if (!largest) throw new Error('There is no example.');
  return largest;
}

/** @param {readonly number[]} times in ms */
function statistics(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return `median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (${times.length} times)`;
}

/** People do not type without a break, and the collector uses the breaks. */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** @param {string} file */
function kilobytes(file) {
  return `${(statSync(file).size / 1000).toFixed(0)} kB`;
}
