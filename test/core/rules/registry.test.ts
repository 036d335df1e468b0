/**
 * The files of rules: each exports one rule or one family and is named like it, has its page beside it, stands in the
 * registry, and has a test written by hand that names every id. The tests that go over all rules do not count.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { allRules } from '../../../server/src/core/index.js';

const core = fileURLToPath(new URL('../../../server/src/core', import.meta.url));
const tests = fileURLToPath(new URL('..', import.meta.url));

const roots = [
  'rules/common',
  'rules/cross',
  ...readdirSync(path.join(core, 'dialects'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `dialects/${name}/rules`),
];

interface RuleFile {
  /** Relative to the core, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly exported: readonly string[];
  ids: readonly string[];
}

const ruleFiles: RuleFile[] = roots.flatMap((root) =>
  readdirSync(path.join(core, root), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(root, name.replaceAll(path.sep, '/')))
    .filter((file) => /(?<!\.docs)\.ts$/.test(file) && !file.includes('/generated/'))
    .map((file) => ({ file, text: readFileSync(path.join(core, file), 'utf8') }))
    .filter(({ text }) => /\bdefineRule\(/.test(text))
    .map((each) => ({
      ...each,
      exported: [...each.text.matchAll(/^export (?:async )?\w+ (\w+)/gm)].map(([, name = '']) => name),
      ids: [],
    })),
);

beforeAll(async () => {
  for (const each of ruleFiles) {
    const module: Record<string, unknown> = await import(path.join(core, each.file));
    each.ids = Object.values(module)
      .flat()
      .map((rule) => (rule as { readonly id: string }).id);
  }
});

const nameOf = (file: string) => path.posix.basename(file, '.ts');
/** No name of a variable begins with a digit. */
const camel = (name: string) =>
  name.replace(/^3(?=par)/, 'three-').replace(/-(\w)/g, (_, first: string) => first.toUpperCase());

test('the files were found', () => {
  expect(ruleFiles.length).toBeGreaterThan(500);
});

test('a file exports one rule, or the rules of one family, and nothing else; both are named alike', () => {
  const wrong = ruleFiles.filter(
    ({ file, exported }) => exported.length !== 1 || exported[0]?.replace(/^_/, '') !== camel(nameOf(file)),
  );
  expect(wrong.map(({ file, exported }) => `${file}: ${exported.join(', ')}`)).toEqual([]);
});

test('a file with a rule is named like its id', () => {
  const single = ruleFiles.filter(({ text }) => /^export const \w+ = defineRule\(/m.test(text));
  const wrong = single.filter(({ file, ids }) => ids.length !== 1 || ids[0]?.split('/')[1] !== nameOf(file));
  expect(wrong.map(({ file, ids }) => `${file}: ${ids.join(', ')}`)).toEqual([]);
});

test('every rule that a file exports stands in the registry, once, and no other does', () => {
  const written = ruleFiles.flatMap(({ ids }) => ids);
  expect(allRules.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
  expect(new Set(written).size).toBe(written.length);
});

test('a rule belongs to a dialect or to all of them, and is named in kebab-case', () => {
  const dialects = roots.flatMap((root) => /^dialects\/([^/]+)\//.exec(root)?.[1] ?? []);
  // Machines are a family of their own among the rules of the installer.
  const prefixes = ['common', 'baremetal', ...dialects];
  const wrong = allRules.filter(({ id }) => !new RegExp(`^(?:${prefixes.join('|')})/[a-z0-9-]+$`).test(id));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the page of a rule stands in a module beside it', () => {
  const wrong = ruleFiles.filter(
    ({ file }) => !existsSync(path.join(core, file.replace(/\.ts$/, '.docs.ts'))),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

/** What a test of a rule names: its id, or the rule itself by what its file exports. */
const byHand = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.test.ts') && !/^rules\/[^/]+$/.test(name))
  .map((name) => readFileSync(path.join(tests, name), 'utf8'));

test('every id has a test that was written by hand and names it', () => {
  const all = byHand.join('\n');
  const imported = new Set(
    [...all.matchAll(/^import \{ (\w+) \} from '[^']*\/core\/([^']+)\.js';/gm)]
      .filter(([, name]) => [...all.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1)
      .map(([, , file]) => `${file}.ts`),
  );
  // In quotes, or at a mark of a fixture: `error plan/network-missing: ...`.
  const isNamed = (id: string) =>
    new RegExp(`['"\`](?:[a-z-]+/)?${id.split('/')[1] ?? ''}['"\`]|(?:error|warning|info|hint) ${id}: `).test(
      all,
    );
  const without = ruleFiles.flatMap(({ file, ids }) =>
    ids.length === 1 && imported.has(file) ? [] : ids.filter((id) => !isNamed(id)),
  );
  expect(without).toEqual([]);
});
