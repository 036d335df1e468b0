/**
 * Which files hold rule code, and which tests and rules a change of one of them concerns: the rules of the file and of the
 * files of rules that use it; the tests that stand at the same place, import one of these files, or name one of the rules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RULES = /^server\/src\/core\/(?:dialects\/[\w-]+\/)?rules\//;
const NO_RULE_CODE = /\.docs\.ts$|(?:^|[/-])examples?[\w-]*\.ts$|\/generated\//;

/** Tests that try everything: they would take minutes, and say little of a rule. */
const OVER_EVERYTHING = /^test\/core\/(?:features\/every-position|rules\/[\w-]+\.test\.ts$)/;

/** @param {string} root */
export function readProject(root) {
  /** @param {string} folder @returns {Map<string, string>} */
  const below = (folder) =>
    new Map(
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
    );
  const sources = below('server/src/core');
  const rules = new Map([...sources].filter(([name]) => RULES.test(name)));
  const tests = new Map(
    [...below('test/core')].filter(([name]) => name.endsWith('.test.ts') && !OVER_EVERYTHING.test(name)),
  );
  return { rules, tests, mutated: [...rules.keys()].filter((name) => !NO_RULE_CODE.test(name)) };
}

/** @typedef {ReturnType<typeof readProject>} Project */

/** What so many tests do not notice of a file that all rules use, the others would hardly. */
const MOST_TESTS = 60;

/** The dialect whose rules a file holds, or `common`, or `cross`. @param {string} file */
export function dialectOf(file) {
  return /\/(?:dialects|rules)\/([\w-]+)\//.exec(file)?.[1] ?? 'common';
}

/**
 * @param {Project} project
 * @param {string} file
 * @param {readonly string[]} ids of all rules
 * @returns {{ tests: string[], rules: string[] }} the tests that are nearest first
 */
export function concernOf({ rules: sources, tests }, file, ids) {
  const files = usersOf(file, sources);
  const texts = [...files].map((name) => sources.get(name) ?? '');
  const rules = ids.filter((id) => texts.some((text) => names(text, id)));
  const [mirror, folder] = [file, path.posix.dirname(file)].map((name) =>
    name.replace('server/src/', 'test/').replace(/\.ts$/, ''),
  );
  const flat = folder?.replace('/rules', '');
  /** How near a test is; 0 is none of ours. @param {string} name @param {string} text */
  const nearness = (name, text) => {
    if (name === `${mirror}.test.ts`) return 4;
    if (imports(name, text, file)) return 3;
    const isNamed =
      rules.some((id) => names(text, id)) || [...importsOf(name, text)].some((each) => files.has(each));
    if (!isNamed) return 0;
    return files.size > 1 ? 1 : 2;
  };
  const near = [...tests].map(([name, text]) => ({ name, nearness: nearness(name, text) }));
  const found = near.filter((each) => each.nearness > 0).sort((a, b) => b.nearness - a.nearness);
  const inFolder = [...tests.keys()].filter(
    (name) => name.startsWith(`${folder}/`) || name.startsWith(`${folder}.`) || name.startsWith(`${flat}/`),
  );
  const nearest = found.slice(0, MOST_TESTS).map(({ name }) => name);
  return { tests: found.length > 0 ? nearest : inFolder, rules };
}

/** A rule is named in full, or without its dialect as a whole text. @param {string} text @param {string} id */
function names(text, id) {
  return (
    text.includes(`'${id}'`) ||
    text.includes(`'${id.slice(id.indexOf('/') + 1)}'`) ||
    text.includes(`${id}\``)
  );
}

/** What rules without a check of their own speak through. @type {Readonly<Record<string, RegExp>>} */
const SPOKEN_THROUGH = {
  'server/src/core/rules/common/shape-report.ts': /\bover: 'schema'/,
  'server/src/core/rules/common/problem-report.ts': /\bover: 'parser'/,
};

/** The file, and the files of rules that use what is in it; not the lists of all rules. @param {string} file @param {ReadonlyMap<string, string>} sources */
function usersOf(file, sources, all = new Set([file])) {
  for (const [name, text] of sources)
    if (
      !all.has(name) &&
      !/-rules\.ts$/.test(name) &&
      (imports(name, text, file) || SPOKEN_THROUGH[file]?.test(text))
    ) {
      all.add(name);
      usersOf(name, sources, all);
    }
  return all;
}

/** @param {string} importer @param {string} text @param {string} file */
function imports(importer, text, file) {
  return importsOf(importer, text).has(file);
}

/** What each file was found to import. @type {Map<string, ReadonlySet<string>>} */
const imported = new Map();

/** @param {string} importer @param {string} text @returns {ReadonlySet<string>} */
function importsOf(importer, text) {
  const known = imported.get(importer);
  if (known) return known;
  const folder = path.posix.dirname(importer);
  const found = new Set(
    [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, from = '']) => `${path.posix.join(folder, from)}.ts`),
  );
  imported.set(importer, found);
  return found;
}
