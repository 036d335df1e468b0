/**
 * Tries mutants, one after the other, as its parent sends them; a thread, because a mutant may never end.
 *
 * A mutant is killed when a test fails that passes without it. Of the tests over all rules only the part about the rules
 * of the mutated file is run; the snapshots of messages are compared here, because their files are of many rules.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { miniVitest, runTests } from './mini-vitest.mjs';
import { createModules } from './modules.mjs';

/** @typedef {{ file: string, text: string, tests: string[], rules: string[] }} Task `text` is that of the mutant */
/** @typedef {{ id: string, docs: unknown }} Rule */

const root = /** @type {string} */ (workerData.root);
const at = (/** @type {string} */ file) => path.join(root, file);
const CORE = at('server/src/core/index.ts');
const OVER_ALL_RULES = ['test/core/rules/docs.test.ts', 'test/core/rules/fixes.test.ts'];

/** The rules that the tests over all rules see. @type {ReadonlySet<string>} */
let wanted = new Set();

const modules = createModules({
  root,
  packages: { vitest: miniVitest },
  seenBy: (importer, file, exports) => {
    if (file !== CORE || !OVER_ALL_RULES.some((test) => at(test) === importer)) return exports;
    return Object.create(exports, { allRules: { value: rulesIn(exports) } });
  },
});

/** @param {object} core @returns {Rule[]} */
const rulesIn = (core) =>
  /** @type {{ allRules: Rule[] }} */ (core).allRules.filter(({ id }) => wanted.has(id));

/** The tests of a file that fail, up to the first one that is not known to. @param {string} file @param {ReadonlySet<string>} known */
async function failing(file, known) {
  /** @type {string[]} */
  const failed = [];
  modules.forget(at(file));
  await runTests(
    () => modules.load(at(file)),
    (name) => {
      failed.push(name);
      return known.has(name) || known === NOTHING;
    },
  );
  return failed;
}

/** Stands for everything while it is found out what fails without a mutant. @type {ReadonlySet<string>} */
const NOTHING = new Set();

/** @type {Map<string, Promise<ReadonlySet<string>>>} */
const baselines = new Map();

/** @param {string} file */
function failingAnyway(file) {
  const key = OVER_ALL_RULES.includes(file) ? `${file} ${[...wanted].join(' ')}` : file;
  const known = baselines.get(key) ?? failing(file, NOTHING).then((failed) => new Set(['', ...failed]));
  baselines.set(key, known);
  return known;
}

/** The first rule that says something else than the snapshot on its bad example. */
function otherMessage() {
  const support = modules.load(at('test/support/bad-examples.ts'));
  for (const rule of rulesIn(modules.load(CORE)))
    if (pinned(rule.id) !== `${rule.id}\n  ${support['saidOnExample'](rule).join('\n  ')}`) return rule.id;
  return undefined;
}

/** @type {Map<string, string>} */
const messages = new Map();

/** @param {string} id */
function pinned(id) {
  if (messages.size === 0) {
    const dialects = new Set(
      modules.load(CORE)['allRules'].map((/** @type {Rule} */ rule) => rule.id.split('/')[0]),
    );
    for (const dialect of dialects)
      for (const block of readFileSync(at(`test/core/rules/messages/${dialect}.txt`), 'utf8').split('\n\n'))
        messages.set(block.slice(0, block.indexOf('\n')), block.trimEnd());
  }
  return messages.get(id);
}

/** Tells the parent that work goes on, which a mutant that never ends cannot. @param {() => Promise<T>} work @returns {Promise<T>} @template T */
async function withSign(work) {
  const result = await work();
  parentPort?.postMessage({ alive: true });
  return result;
}

/** What kills the mutant. @param {Task} task @returns {Promise<string | undefined>} */
async function killer({ file, text, tests, rules }) {
  wanted = new Set(rules);
  modules.load(CORE);
  const files = rules.length === 0 ? tests : [...tests, ...OVER_ALL_RULES];
  for (const test of files) await withSign(() => failingAnyway(test));
  if (otherMessage()) throw new Error(`The messages of ${otherMessage()} differ without a mutant.`);
  return modules.with(at(file), text, async () => {
    try {
      modules.load(CORE);
    } catch {
      return 'reading the modules';
    }
    const message = threw(otherMessage);
    if (message) return `the messages of ${message}`;
    for (const test of files) {
      const known = await failingAnyway(test);
      const failed = (await withSign(() => failing(test, known))).find((name) => !known.has(name));
      if (failed !== undefined) return `${test}: ${failed}`;
    }
    return undefined;
  });
}

/** @param {() => string | undefined} find */
function threw(find) {
  try {
    return find();
  } catch (error) {
    return String(error);
  }
}

parentPort?.on('message', (/** @type {Task} */ task) => {
  killer(task).then(
    (by) => parentPort?.postMessage({ by }),
    (error) => parentPort?.postMessage({ error: String(error.stack ?? error) }),
  );
});
