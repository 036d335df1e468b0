/**
 * `npm run bench:models`: how fast the built server is on input models of 10 to 10,000 servers, over standard input and
 * output, and how that grows. `-- --only 100,1000` chooses sizes, `--quick` measures less, `--peers` measures
 * yaml-language-server on the same files in the same run (fetched from npm into a temporary folder). Nothing else should
 * run meanwhile.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { makeModel, writeModel } from './model.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const own = path.join(projectRoot, 'dist/node/server.js');
const checker = path.join(projectRoot, 'dist/cli/helion-check.js');
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

const quick = process.argv.includes('--quick');
const only = process.argv[process.argv.indexOf('--only') + 1];
const sizes = process.argv.includes('--only') ? String(only).split(',').map(Number) : [10, 100, 1000, 10_000];
const PEER = 'yaml-language-server@1.19.2';

await buildIfStale();
const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion bench ')));
const peer = process.argv.includes('--peers') ? fetchPeer() : undefined;

/** @type {Map<string, Map<number, { median: number, p95: number }>>} */
const table = new Map();
/** @param {string} figure @param {number} size @param {readonly number[]} values */
const keep = (figure, size, values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const row = table.get(figure) ?? new Map();
  row.set(size, { median: at(0.5), p95: at(0.95) });
  table.set(figure, row);
};

try {
  for (const size of sizes) {
    const folder = path.join(top, String(size));
    const files = makeModel(size);
    writeModel(files, folder);
    await measure('', size, folder, files, [process.execPath, own, '--stdio']);
    measureChecker(size, folder);
    if (peer)
      await measure('yaml-language-server: ', size, folder, files, [process.execPath, peer, '--stdio']);
    console.error(`${size} servers done`);
  }
  print();
} finally {
  rmSync(top, { recursive: true, force: true });
}

/**
 * @param {string} title @param {number} size @param {string} folder
 * @param {ReadonlyMap<string, string>} files @param {readonly string[]} command
 */
async function measure(title, size, folder, files, command) {
  const isPeer = title !== '';
  const slow = isPeer && size >= 1000;
  const edits = slow ? 6 : quick ? 60 : 300;
  const text = files.get('data/servers.yml') ?? '';
  const uri = pathToFileURL(path.join(folder, 'data/servers.yml')).href;
  // Typing happens in the middle of the file: into the address of a server, and into its role.
  const middle = text.indexOf('ip-addr: ', text.length >> 1);
  const line = text.slice(0, middle).split('\n').length - 1;
  const character = middle - text.lastIndexOf('\n', middle) - 1;
  const address = { line, character: character + 'ip-addr: 10'.length };
  const role = { line: line + 1, character: character + 'role: CO'.length };

  /** @type {number[]} */
  const cold = [];
  for (let i = 0; i < (slow ? 1 : 3); i++) {
    const client = await start(folder, command);
    const began = performance.now();
    await client.open(uri, text);
    cold.push(performance.now() - began);
    await client.stop();
  }
  keep(`${title}open to first diagnostics, cold`, size, cold);

  const client = await start(folder, command);
  await client.open(uri, text);
  for (let i = 0; i < (slow ? 1 : 20); i++) await client.type(uri, address);
  keep(`${title}memory (RSS) after opening, MB`, size, [client.memory()]);
  /** @type {number[]} */
  const typed = [];
  for (let i = 0; i < edits; i++) {
    const began = performance.now();
    await client.type(uri, address);
    typed.push(performance.now() - began);
    await pause(2);
  }
  keep(`${title}keystroke to diagnostics`, size, typed);
  for (const [feature, position] of /** @type {const} */ ([
    ['completion', role],
    ['hover', role],
    ['definition', role],
  ])) {
    if (isPeer && feature === 'definition') continue;
    /** @type {number[]} */
    const answered = [];
    for (let i = 0; i < (slow ? 3 : edits); i++) {
      const diagnostics = client.type(uri, address);
      const began = performance.now();
      await client.ask(`textDocument/${feature}`, { textDocument: { uri }, position });
      answered.push(performance.now() - began);
      await diagnostics;
      await pause(2);
    }
    keep(`${title}${feature} right after a keystroke`, size, answered);
  }
  if (!isPeer) {
    /** @type {number[]} */
    const renamed = [];
    for (let i = 0; i < (quick ? 5 : 20); i++) {
      const began = performance.now();
      await client.ask('textDocument/rename', {
        textDocument: { uri },
        position: role,
        newName: 'OTHER-ROLE',
      });
      renamed.push(performance.now() - began);
    }
    keep('rename of a role', size, renamed);
    const groups = files.get('data/network_groups.yml') ?? '';
    const groupsUri = pathToFileURL(path.join(folder, 'data/network_groups.yml')).href;
    await client.open(groupsUri, groups);
    const at = groups.indexOf('suffix: ') + 'suffix: '.length;
    const position = {
      line: groups.slice(0, at).split('\n').length - 1,
      character: at - groups.lastIndexOf('\n', at) - 1,
    };
    /** @type {number[]} */
    const beside = [];
    for (let i = 0; i < (quick ? 30 : 100); i++) {
      const began = performance.now();
      await client.type(groupsUri, position);
      beside.push(performance.now() - began);
      await pause(2);
    }
    keep('keystroke in network_groups.yml to diagnostics', size, beside);
    for (let i = 0; i < (quick ? 200 : 1000); i++) await client.type(uri, address);
    keep('memory (RSS) after 1,000 edits more, MB', size, [client.memory()]);
  } else keep(`${title}memory (RSS) at the end, MB`, size, [client.memory()]);
  await client.stop();
}

/** @param {number} size @param {string} folder */
function measureChecker(size, folder) {
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < (quick ? 2 : 5); i++) {
    const began = performance.now();
    try {
      execFileSync(process.execPath, [checker, folder], { env: environment, stdio: 'ignore' });
    } catch {
      // Findings give an exit code; the time is what counts here.
    }
    times.push(performance.now() - began);
  }
  keep('helion-check, process start included', size, times);
}

/** @param {string} folder @param {readonly string[]} command */
async function start(folder, command) {
  const [program = '', ...args] = command;
  const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'ignore'], env: environment });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) =>
    waiting.get(decodeURIComponent(uri))?.(),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'model' }],
    capabilities: { textDocument: { publishDiagnostics: {} }, workspace: { workspaceFolders: true } },
  });
  await connection.sendNotification('initialized', {});
  if (command[1] === peer)
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: peerSettings() });
  const diagnosed = (/** @type {string} */ uri) =>
    new Promise((/** @type {(value?: unknown) => void} */ resolve) =>
      waiting.set(decodeURIComponent(uri), resolve),
    );
  /** @type {Map<string, { version: number, added: boolean }>} */
  const states = new Map();
  return {
    /** @param {string} uri @param {string} text */
    async open(uri, text) {
      const done = diagnosed(uri);
      states.set(uri, { version: 1, added: false });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      await done;
    },
    /** Types a digit, and takes it away the next time. @param {string} uri @param {{ line: number, character: number }} start */
    async type(uri, start) {
      const state = states.get(uri);
      if (!state) throw new Error('It is not open.');
      const done = diagnosed(uri);
      const end = state.added ? { ...start, character: start.character + 1 } : start;
      const text = state.added ? '' : '1';
      state.added = !state.added;
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++state.version },
        contentChanges: [{ range: { start, end }, text }],
      });
      await done;
    },
    /** @param {string} method @param {object} params */
    ask: (method, params) => connection.sendRequest(method, params),
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      child.kill();
    },
  };
}

/** The schema of our servers is what the other server gets, too. */
function peerSettings() {
  const schema = path.join(top, 'servers.schema.json');
  return {
    yaml: {
      schemas: { [pathToFileURL(schema).href]: '**/servers.yml' },
      validate: true,
      completion: true,
      hover: true,
      yamlVersion: '1.1',
    },
  };
}

/** @returns {string | undefined} */
function fetchPeer() {
  const folder = path.join(top, 'peer');
  mkdirSync(folder);
  try {
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, PEER], {
      stdio: 'ignore',
      timeout: 180_000,
    });
  } catch {
    console.error(`${PEER} could not be fetched; it is left out.`);
    return undefined;
  }
  const { $defs } = JSON.parse(
    readFileSync(path.join(projectRoot, 'schemas/input-model.schema.json'), 'utf8'),
  );
  const servers = { type: 'array', items: { $ref: '#/$defs/server' } };
  writeFileSync(
    path.join(top, 'servers.schema.json'),
    JSON.stringify({
      type: 'object',
      properties: { product: {}, baremetal: {}, servers },
      $defs: { server: $defs.server },
    }),
  );
  return path.join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Median and p95 for each size, and how the p95 grows from one size to the next. */
function print() {
  const number = (/** @type {number} */ value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
  const width = Math.max(...[...table.keys()].map((figure) => figure.length));
  console.log(
    `${'median/p95 in ms'.padEnd(width)}  ${sizes.map((size) => `${size} servers`.padEnd(16)).join('')}growth`,
  );
  for (const [figure, row] of table) {
    const cells = sizes.map((size) => {
      const found = row.get(size);
      return (found ? `${number(found.median)}/${number(found.p95)}` : '-').padEnd(16);
    });
    const growth = sizes.slice(1).map((size, index) => {
      const [before, after] = [row.get(sizes[index] ?? 0), row.get(size)];
      return before && after ? `x${(after.median / before.median).toFixed(1)}` : '-';
    });
    console.log(`${figure.padEnd(width)}  ${cells.join('')}${growth.join(' ')}`);
  }
  for (const [figure, row] of table) {
    const theirs = table.get(`yaml-language-server: ${figure}`);
    if (!theirs) continue;
    const ratios = sizes.map((size) => {
      const [ours, other] = [row.get(size), theirs.get(size)];
      return (ours && other ? `x${(other.median / ours.median).toFixed(0)}` : '-').padEnd(16);
    });
    console.log(`${`yaml-language-server takes: ${figure}`.padEnd(width)}  ${ratios.join('')}`);
  }
}
