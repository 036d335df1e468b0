/**
 * `npm run mutants -- [--count N] [--seed S] [--dialect D] [--file PART] [--changed[=REF]] [--workers N]`: changes rule
 * code in small ways, one at a time, and tells which changes no test notices. Those are what the tests do not say yet.
 *
 * It is a program of our own because Stryker starts the tests of the whole project for each mutant, or makes them all at
 * once in one file and meets the tables that rules build when they are loaded; both take hours here. This one keeps the
 * modules loaded, loads those again that depend on the mutant, and runs the tests that concern it: about a second each.
 *
 * The work tree is never written. A mutant that does not compile counts as noticed. Mutants that change nothing anybody could see stand in
 * `scripts/equivalent-mutants.json` as `{ "file", "on", "change", "reason" }`, with `on` the line of code and `change` as
 * this program prints them, and are not counted. Exit code 1 when one of twenty or more survive.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { refusedByCompiler } from './mutants/compiler.mjs';
import { concernOf, dialectOf, readProject } from './mutants/concern.mjs';
import { sitesIn } from './mutants/sites.mjs';

/** @typedef {import('./mutants/sites.mjs').Site & { file: string, line: number, on: string }} Mutant `on` is its line */
/** @typedef {{ by?: string, error?: string, alive?: boolean }} Outcome `alive`: there is none yet, but work goes on */

const root = fileURLToPath(new URL('..', import.meta.url));

/** A mutant with which one test file takes longer never ends: a loop lost its end. */
const LONGEST_MS = 60_000;

/** This share of mutants may survive. */
const MOST_SURVIVORS = 0.05;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    dialect: { type: 'string' },
    file: { type: 'string' },
    changed: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
    list: { type: 'boolean', default: false },
  },
  args: process.argv.slice(2).map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
});

const project = readProject(root);
const ids = rulesInMessages();
const equivalent = readEquivalent();
const tried = chosen();
if (options.list) {
  for (const { file, line, change } of tried) console.log(`${file}:${line} ${change}`);
  console.log(`${tried.length} mutants`);
} else report(withCompiler(await tryAll(tried)));

/** Every rule has a block in the snapshots of messages. */
function rulesInMessages() {
  const folder = path.join(root, 'test/core/rules/messages');
  return readdirSync(folder).flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^[a-z-]+\/[a-z0-9-]+$/gm)].map(([id]) => id),
  );
}

/** By file, line of code and change, so that other lines may come and go. @returns {Set<string>} */
function readEquivalent() {
  /** @type {(Mutant & { reason?: string })[]} */
  const list = JSON.parse(readFileSync(path.join(root, 'scripts/equivalent-mutants.json'), 'utf8'));
  const files = [...new Set(list.map(({ file }) => file))];
  const there = new Set(
    files
      .filter((file) => project.rules.has(file))
      .flatMap(mutantsOf)
      .map(keyOf),
  );
  for (const each of list) {
    if (!each.reason) throw new Error(`Why is this mutant equivalent?\n${keyOf(each)}`);
    if (!there.has(keyOf(each))) throw new Error(`There is no such mutant any more:\n${keyOf(each)}`);
  }
  return new Set(list.map(keyOf));
}

/** @param {Pick<Mutant, 'file' | 'on' | 'change'>} mutant */
function keyOf({ file, on, change }) {
  return `${file}\n${on}\n${change}`;
}

/** The mutants to try: a sample that is the same for the same seed, or all in the files that changed. */
function chosen() {
  const changed = options.changed === undefined ? undefined : changedSince(options.changed);
  const files = project.mutated.filter(
    (file) =>
      (!changed || changed.has(file)) &&
      (!options.dialect || dialectOf(file) === options.dialect) &&
      (!options.file || file.includes(options.file)),
  );
  const all = files.flatMap(mutantsOf).filter((mutant) => !equivalent.has(keyOf(mutant)));
  return shuffled(all, Number(options.seed)).slice(0, Number(options.count));
}

/** @param {string} ref */
function changedSince(ref) {
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return new Set([...run('diff', '--name-only', ref), ...run('ls-files', '--others', '--exclude-standard')]);
}

/** @param {string} file @returns {Mutant[]} */
function mutantsOf(file) {
  const text = project.rules.get(file) ?? '';
  return sitesIn(file, text).map((site) => {
    const before = text.slice(0, site.start);
    const lineStart = before.lastIndexOf('\n') + 1;
    const on = text.slice(lineStart, text.indexOf('\n', lineStart)).trim();
    return { ...site, file, line: before.split('\n').length, on };
  });
}

/** @template T @param {readonly T[]} items @param {number} seed @returns {T[]} */
function shuffled(items, seed) {
  let state = seed;
  // mulberry32: small, and good enough for a sample.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** @param {readonly Mutant[]} mutants @returns {Promise<(Mutant & Outcome)[]>} */
async function tryAll(mutants) {
  // Mutants of one file follow each other, because what its tests say without a mutant is found out once.
  const queue = [...mutants].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  /** @type {(Mutant & Outcome)[]} */
  const tried = [];
  const start = Date.now();
  const half = Math.ceil(queue.length / Number(options.workers));
  const work = async (/** @type {Mutant[]} */ part) => {
    let worker = startWorker();
    for (const mutant of part) {
      const outcome = await tryOne(worker, mutant);
      if (!outcome) {
        await worker.terminate();
        worker = startWorker();
      }
      tried.push({ ...mutant, ...(outcome ?? { by: 'the clock: it does not end' }) });
      if (tried.length % 50 === 0)
        console.log(`${tried.length} of ${queue.length}, ${Math.round((Date.now() - start) / 1000)} s`);
    }
    await worker.terminate();
  };
  await Promise.all(
    Array.from({ length: Number(options.workers) }, (_, n) => work(queue.slice(n * half, (n + 1) * half))),
  );
  console.log(`${tried.length} mutants in ${Math.round((Date.now() - start) / 1000)} s`);
  return tried;
}

function startWorker() {
  return new Worker(new URL('./mutants/worker.mjs', import.meta.url), {
    workerData: { root },
    // What a mutant collects without end must not take this process with it.
    resourceLimits: { maxOldGenerationSizeMb: 2000 },
  });
}

/** Undefined when the worker is of no use any more. @param {Worker} worker @param {Mutant} mutant @returns {Promise<Outcome | undefined>} */
function tryOne(worker, { file, start, end, to }) {
  const text = project.rules.get(file) ?? '';
  const mutated = text.slice(0, start) + to + text.slice(end);
  return new Promise((resolve) => {
    /** @param {Outcome | undefined} outcome */
    const done = (outcome) => {
      clearTimeout(timer);
      if (outcome?.alive) {
        timer = setTimeout(failed, LONGEST_MS);
        return;
      }
      worker.off('message', done).off('error', failed);
      resolve(outcome);
    };
    const failed = () => done(undefined);
    let timer = setTimeout(failed, LONGEST_MS);
    worker.on('message', done).on('error', failed);
    worker.postMessage({ file, text: mutated, ...concernOf(project, file, ids) });
  });
}

/** What no test notices may be what the compiler does. @param {readonly (Mutant & Outcome)[]} tried @returns {(Mutant & Outcome)[]} */
function withCompiler(tried) {
  const refused = refusedByCompiler(
    root,
    project,
    tried.filter(({ by, error }) => by === undefined && error === undefined),
  );
  if (refused.size > 0) console.log(`${refused.size} no test notices, but the compiler`);
  return tried.map((each) => (refused.has(each) ? { ...each, by: 'the compiler' } : each));
}

/** @param {readonly (Mutant & Outcome)[]} tried */
function report(tried) {
  const broken = tried.filter(({ error }) => error !== undefined);
  const counted = tried.filter(({ error }) => error === undefined);
  const survivors = counted.filter(({ by }) => by === undefined);
  for (const { file, line, change, on } of survivors) console.log(`\n${file}:${line}  ${change}\n    ${on}`);
  for (const { file, line, change, error } of broken)
    console.log(`\n${file}:${line}  ${change}\n    ${error}`);
  console.log('');
  for (const dialect of [...new Set(counted.map(({ file }) => dialectOf(file)))].sort()) {
    const own = counted.filter(({ file }) => dialectOf(file) === dialect);
    const left = own.filter(({ by }) => by === undefined).length;
    console.log(`${dialect}: ${own.length} mutants, ${own.length - left} killed, ${left} survived`);
  }
  const share = survivors.length / Math.max(1, counted.length);
  console.log(`${survivors.length} of ${counted.length} mutants survived (${(share * 100).toFixed(1)} %)`);
  if (broken.length > 0) console.log(`${broken.length} could not be tried`);
  if (broken.length > 0 || share >= MOST_SURVIVORS) process.exitCode = 1;
}
