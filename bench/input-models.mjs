/**
 * `npm run bench:models`: how fast the built server is on input models of 10 to 10,000 servers, over standard input and
 * output, and how that grows. `-- --only 100,1000` chooses sizes, `--quick` measures less often, `--pull` asks for
 * diagnostics instead of waiting for them, `--peers` measures yaml-language-server on the same files in the same run
 * (fetched from npm into a temporary folder), `--json` prints the table as JSON. Nothing else should run meanwhile.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from '../scripts/build.mjs';
import { importSource } from '../scripts/import-source.mjs';
import { environment, pause, startServer } from './language-client.mjs';
import { makeModel, writeModel } from './model.mjs';
import { fetchPeer } from './peer.mjs';
import { newTable } from './table.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const has = (/** @type {string} */ option) => process.argv.includes(option);
const quick = has('--quick');
const sizes = has('--only')
  ? String(process.argv[process.argv.indexOf('--only') + 1])
      .split(',')
      .map(Number)
  : [10, 100, 1000, 10_000];

/** Characters are typed and taken away again: both states count. */
const keystrokes = quick ? 40 : 200;
const memoryEdits = 1000;
/** A server that needs longer for them, in ms, has shown by then what it needs. */
const longestTyping = 60_000;

await buildIfStale();
/** The core by itself, for what the protocol has no figure of. @type {typeof import('../server/src/core/index.js')} */
const { analyseTogether, predictedFiles } = await importSource('server/src/core/index.ts');
const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion bench ')));
const peer = has('--peers') ? fetchPeer(path.join(top, 'peer')) : undefined;
const table = newTable(sizes);

/**
 * Whose turn it is.
 * @typedef {{ title: string, size: number, folder: string, files: ReadonlyMap<string, string>,
 *   command: readonly string[], settings?: object }} Subject
 */

let peerIsFit = true;
try {
  for (const size of sizes) {
    const folder = path.join(top, String(size));
    const files = makeModel(size);
    writeModel(files, folder);
    const ours = {
      title: '',
      size,
      folder,
      files,
      command: [process.execPath, `${dist}/node/server.js`, '--stdio'],
    };
    await measure(ours);
    measureChecker(size, folder);
    measurePrediction(size, files);
    if (peer && peerIsFit) await measurePeer({ ...ours, ...peer, title: 'yaml-language-server' });
    console.error(`${size} servers: done`);
  }
  if (has('--json')) console.log(JSON.stringify(table.rows(), undefined, 2));
  else table.print('yaml-language-server');
} finally {
  rmSync(top, { recursive: true, force: true });
}

/** What takes minutes with one size is not tried with the next. @param {Subject} subject */
async function measurePeer(subject) {
  try {
    await measure(subject);
  } catch (error) {
    peerIsFit = false;
    console.error(`${subject.title}, ${subject.size} servers: ${String(error)} It is left out from here on.`);
  }
}

/** @param {Subject} subject */
async function measure(subject) {
  const { title, size, folder, files } = subject;
  const isOurs = title === '';
  /** @param {string} figure @param {readonly number[]} values */
  const keep = (figure, values) => table.keep(title, figure, size, values);
  const uriOf = (/** @type {string} */ name) => pathToFileURL(path.join(folder, name)).href;
  const textOf = (/** @type {string} */ name) => files.get(name) ?? '';
  const uri = uriOf('data/servers.yml');
  const places = placesIn(textOf('data/servers.yml'));

  const openAll = async () => {
    const client = await startServer({ ...subject, pull: isOurs && has('--pull') });
    // The other server says nothing of a file that it has no schema for.
    if (isOurs) void client.open(uriOf('cloudConfig.yml'), textOf('cloudConfig.yml')).catch(() => {});
    const before = await client.open(uri, textOf('data/servers.yml'));
    return { client, before };
  };

  /** @type {number[]} */
  const starts = [];
  for (let i = 0; i < (quick || !isOurs ? 2 : 5); i++) {
    const began = performance.now();
    const { client } = await openAll();
    starts.push(performance.now() - began);
    await client.stop();
  }
  keep('start of the server to first diagnostics', starts);

  const { client, before } = await openAll();
  let edits = 0;
  /** Types and takes away again, and hands each time to somebody. @param {string} at @param {Place} place @param {string} character */
  const keystroke = async (at, place, character) => {
    edits++;
    const isThere = place.typed === true;
    place.typed = !isThere;
    return await client.edit(at, place, isThere ? { remove: 1 } : { insert: character });
  };
  /** @param {string} figure @param {number} times @param {() => Promise<unknown>} act */
  const time = async (figure, times, act) => {
    /** @type {number[]} */
    const values = [];
    for (let i = 0; i < times; i++) {
      const began = performance.now();
      await act();
      values.push(performance.now() - began);
      await pause();
    }
    keep(figure, values);
  };

  try {
    await report(client.memory, 'after opening');
    const wrong = await keystroke(uri, places.role, 'X');
    const right = await keystroke(uri, places.role, 'X');
    if (isOurs && (before !== 0 || right !== 0 || wrong === 0))
      console.error(`${size} servers: not recognised, or not valid; the figures say nothing of the dialect.`);

    const times = await warmUp();
    await time('keystroke in an address to diagnostics', times, () => keystroke(uri, places.address, '1'));
    await time('keystroke in a role to diagnostics', times, () => keystroke(uri, places.role, 'X'));

    for (const feature of isOurs ? ['completion', 'hover', 'definition'] : ['completion', 'hover'])
      await measureFeature(feature, times);
    if (isOurs) await measureOwn();
    const typing = performance.now();
    while (edits < memoryEdits && performance.now() - typing < longestTyping)
      await keystroke(uri, places.address, '1');
    await report(client.memory, edits < memoryEdits ? 'after some edits' : `after ${memoryEdits} edits`);
  } finally {
    await client.stop();
  }

  /** How many keystrokes to measure: a server that needs seconds for one has said enough after a few. */
  async function warmUp() {
    const began = performance.now();
    for (let i = 0; i < 4; i++) await keystroke(uri, places.address, '1');
    if (performance.now() - began > 4000) return Math.min(6, keystrokes);
    for (let i = 0; i < keystrokes / 2; i++) await keystroke(uri, places.address, '1');
    return keystrokes;
  }

  /** @param {string} feature @param {number} times */
  async function measureFeature(feature, times) {
    const position = feature === 'completion' ? places.roleStart : places.role;
    /** @type {number[]} */
    const answered = [];
    for (let i = 0; i < times; i++) {
      const diagnosed = keystroke(uri, places.address, '1');
      const asked = performance.now();
      const answer = await client.ask(`textDocument/${feature}`, { textDocument: { uri }, position });
      answered.push(performance.now() - asked);
      const holds = answer?.items ?? answer?.contents ?? answer;
      if (i === 0 && isOurs && !(holds && holds.length !== 0))
        console.error(`${size} servers: ${feature} has no answer.`);
      await diagnosed;
      await pause();
    }
    keep(`${feature} right after a keystroke`, answered);
  }

  /** What only a server that knows input models can do. */
  async function measureOwn() {
    const rename = { textDocument: { uri }, position: places.role, newName: 'COMPUTE-OTHER' };
    /** @type {{ edits?: readonly unknown[] }[]} */
    let changes = [];
    await time('rename of a role that most servers have', quick ? 5 : 20, async () => {
      const answer = await client.ask('textDocument/rename', rename);
      changes = answer.documentChanges ?? Object.values(answer.changes).map((edits) => ({ edits }));
    });
    const count = changes.reduce((sum, { edits }) => sum + (edits?.length ?? 0), 0);
    keep('edits of that rename (a number)', [count]);

    const name = 'data/network_groups.yml';
    const groups = uriOf(name);
    await client.open(groups, textOf(name));
    const suffix = placeBehind(textOf(name), 'hostname-suffix: ');
    const group = placeBehind(textOf(name), 'name: MANAGEMENT');
    const times = keystrokes / 2;
    await time('keystroke in a suffix, network_groups.yml', times, () => keystroke(groups, suffix, 'x'));
    await time('keystroke in the name of a network group', times, () => keystroke(groups, group, 'X'));
  }

  /** @param {() => { now: number, peak: number }} memory @param {string} when */
  async function report(memory, when) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { now, peak } = memory();
    keep(`memory ${when}, MB`, [now]);
    keep(`most memory ${when}, MB`, [peak]);
  }
}

/** @typedef {{ line: number, character: number, typed?: boolean }} Place */

/** Behind the first such text at or after an offset. @param {string} text @param {string} what @param {number} [from] @returns {Place} */
function placeBehind(text, what, from = 0) {
  const found = text.indexOf(what, from);
  const lines = text.slice(0, (found < 0 ? text.lastIndexOf(what) : found) + what.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Where it is typed: into a server in the middle of the file. @param {string} text */
function placesIn(text) {
  const middle = text.length >> 1;
  return {
    address: placeBehind(text, 'ip-addr: 10', middle),
    roleStart: placeBehind(text, 'role: ', middle),
    role: placeBehind(text, 'role: COMPUTE-RO', middle),
  };
}

/**
 * The prediction of the cloud that results, in this process: cold, and after a keystroke in an address, in a role, and in
 * a comment, which leaves everything as it is. The configuration processor itself needs 4.4 to 44 s.
 * @param {number} size @param {ReadonlyMap<string, string>} files
 */
function measurePrediction(size, files) {
  const name = 'data/servers.yml';
  /** @param {string} servers @param {import('../server/src/core/index.js').Analyses} [before] */
  const analysed = (servers, before) => {
    const inputs = [...files].map(([file, text]) => ({
      uri: `file:///model/${file}`,
      text: file === name ? servers : text,
    }));
    return analyseTogether(inputs, {}, before);
  };
  /** @param {import('../server/src/core/index.js').Analyses} analyses */
  const ask = (analyses) => {
    const analysis = analyses.of(`file:///model/${name}`);
    const began = performance.now();
    const doubts = analysis && predictedFiles(analysis, { release: '9' })?.doubts;
    if (!doubts) console.error(`${size} servers: nothing is predicted.`);
    return performance.now() - began;
  };
  const text = files.get(name) ?? '';
  const times = quick ? 3 : 8;
  table.keep(
    '',
    'prediction, cold',
    size,
    Array.from({ length: times }, () => ask(analysed(text))),
  );
  const edits = {
    address: text.replace('ip-addr: 10.', 'ip-addr: 110.'),
    role: text.replace('role: COMPUTE-ROLE', 'role: COMPUTE-ROLEX'),
    comment: text.replace('servers:', '# A remark.\nservers:'),
  };
  for (const [edit, other] of Object.entries(edits)) {
    let analyses = analysed(text);
    ask(analyses);
    const values = Array.from({ length: 2 * times }, (_, index) => {
      analyses = analysed(index % 2 === 0 ? other : text, analyses);
      return ask(analyses);
    });
    table.keep('', `prediction after a keystroke (${edit})`, size, values);
  }
}

/** @param {number} size @param {string} folder */
function measureChecker(size, folder) {
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < (quick ? 2 : 5); i++) {
    const began = performance.now();
    try {
      const program = path.join(dist, 'cli/helion-check.js');
      execFileSync(process.execPath, [program, folder], { env: environment, stdio: 'ignore' });
    } catch {
      console.error(`${size} servers: helion-check finds something wrong.`);
    }
    times.push(performance.now() - began);
  }
  table.keep('', 'helion-check, its start included', size, times);
}
