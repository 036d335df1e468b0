/**
 * As much of Vitest as tests of the core use, without its processes: starting those takes longer than most mutants live.
 * The assertions are Vitest's own. Snapshots in files are none of it: such tests fail here, with or without a mutant.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/** @typedef {{ name: string, run: () => unknown, hooks: Hooks[] }} Test */
/** @typedef {{ beforeAll: (() => unknown)[], beforeEach: (() => unknown)[] }} Hooks */
/** @typedef {{ name: string, hooks: Hooks }} Suite */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @type {any} */
const expect = (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message);
// The matchers ask for the state of the one assertion function that there is.
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
Object.assign(expect, chai.expect, /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT]);
expect.getState = () => getState(expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

/** @type {Test[]} */
let collected = [];
/** @type {Suite[]} */
let suites = [];

/** @param {string} name @param {(...args: any[]) => void} define @param {unknown[]} [args] */
function suite(name, define, args = []) {
  suites.push({ name, hooks: { beforeAll: [], beforeEach: [] } });
  define(...args);
  suites.pop();
}

/** Options may stand before the function. @param {unknown[]} rest */
const functionIn = (rest) =>
  /** @type {(...args: any[]) => unknown} */ (rest.find((each) => typeof each === 'function'));

/** @param {string} name @param {() => unknown} run */
function addTest(name, run) {
  const path = [...suites.map((each) => each.name), name].join(' > ');
  collected.push({ name: path, run, hooks: suites.map(({ hooks }) => hooks) });
}

/** @param {readonly unknown[]} cases @param {(name: string, args: unknown[]) => void} add @param {string} title */
function each(cases, add, title) {
  for (const [index, value] of cases.entries())
    add(`${title} #${index}`, Array.isArray(value) ? value : [value]);
}

/** @param {string} title @param {unknown[]} rest */
const plainTest = (title, ...rest) => addTest(title, functionIn(rest));
/** @param {readonly unknown[]} cases */
const eachTest =
  (cases) =>
  (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) =>
    each(cases, (name, args) => addTest(name, () => functionIn(rest)(...args)), title);
const test = Object.assign(plainTest, {
  each: eachTest,
  skipIf: (/** @type {unknown} */ no) => (no ? () => undefined : plainTest),
});

/** @param {string} title @param {unknown[]} rest */
const plainDescribe = (title, ...rest) => suite(title, functionIn(rest));
/** @param {readonly unknown[]} cases */
const eachDescribe =
  (cases) =>
  (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) =>
    each(cases, (name, args) => suite(name, functionIn(rest), args), title);
const describe = Object.assign(plainDescribe, {
  each: eachDescribe,
  skipIf: (/** @type {unknown} */ no) => (no ? () => undefined : plainDescribe),
});

/** @param {'beforeAll' | 'beforeEach'} kind */
const hook = (kind) => (/** @type {() => unknown} */ run) => suites.at(-1)?.hooks[kind].push(run);

export const miniVitest = {
  ...{ expect, test, it: test, describe },
  ...{ beforeAll: hook('beforeAll'), beforeEach: hook('beforeEach') },
  afterAll: () => undefined,
  afterEach: () => undefined,
};

/** @param {readonly { beforeAll: (() => unknown)[], beforeEach: (() => unknown)[] }[]} hooks @param {Set<() => unknown>} done */
async function prepare(hooks, done) {
  for (const each of hooks.flatMap(({ beforeAll }) => beforeAll)) {
    if (!done.has(each)) await each();
    done.add(each);
  }
  for (const each of hooks.flatMap(({ beforeEach }) => beforeEach)) await each();
}

/**
 * Runs the tests that a module defines when it is loaded.
 * @param {() => void} load
 * @param {(name: string) => boolean} goesOn asked after a test that fails
 */
export async function runTests(load, goesOn) {
  collected = [];
  suites = [{ name: '', hooks: { beforeAll: [], beforeEach: [] } }];
  try {
    load();
  } catch {
    goesOn('(the file itself)');
    return;
  }
  const done = new Set();
  for (const { name, run, hooks } of collected) {
    try {
      await prepare(hooks, done);
      await run();
    } catch {
      if (!goesOn(name)) return;
    }
  }
}
