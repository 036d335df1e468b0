/**
 * Every regular expression takes time in proportion to the text: none tries the same characters in several ways, and none
 * begins anew at each of them. What is said of a text of any length must not hang, and a rule sees whatever people write.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** What makes an expression slow: two quantifiers that want the same characters, one within another, one without a beginning. */
function slow({ source, flags }: Expression): boolean {
  return analyse({ source, flags }).reports.length > 0;
}

const told = ({ where, source, flags }: Expression) => `${where}: /${source}/${flags}`;

function sources(): readonly { readonly file: string; readonly text: string }[] {
  const names = readdirSync(path.join(top, 'server/src'), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('/generated/') && !name.endsWith('.docs.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(top, 'server/src', file), 'utf8') }));
}

function literals(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ where: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  visitor.visit(parseSync(file, text).program);
  return found;
}

test('slow expressions are told from others', () => {
  const isSlow = (source: string) => slow({ where: '', source, flags: '' });
  expect(['\\d+$', '^\\s*\\s*$', '^(a+)+$', '(.*?)\\d*$'].filter(isSlow)).toHaveLength(4);
  expect(['(?<!\\d)\\d+$', '^\\s*$', '^a+$', '^\\d+'].filter(isSlow)).toEqual([]);
});

test('those that are written in the sources are fast', () => {
  const all = sources().flatMap(({ file, text }) => literals(file, text));
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(slow).map(told)).toEqual([]);
});

/** Those below one keyword: the texts of `pattern`, the keys of `x-elsewhere`. */
function patternsIn(key: string, value: unknown): readonly string[] {
  if (key === 'pattern' && typeof value === 'string') return [value];
  return key === 'x-elsewhere' && typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

test('those of the schemas are fast', () => {
  const all: Expression[] = [];
  const collect = (where: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      all.push(...patternsIn(key, value).map((source) => ({ where, source, flags: '' })));
      collect(where, value);
    }
  };
  for (const name of readdirSync(path.join(top, 'schemas')))
    collect(name, JSON.parse(readFileSync(path.join(top, 'schemas', name), 'utf8')));
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter(slow).map(told)).toEqual([]);
});

/** Nobody can look at these in the source, so that each file that puts one together is named with its parts. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  // Of patterns in a schema, which are tested above.
  'core/schema/schema.ts': [],
  'core/rules/common/value-report.ts': [],
  'core/dialects/installer/model/recognise-installer.ts': ['\\bexport[ \\t]+(?:OVERCLOUD_|SEED_)'],
  'core/dialects/input-model/model/recognise.ts': [
    '^(?:networks|servers)$',
    '"(?:networks|servers)"\\s*:\\s*[\\[{]',
    '^  ["\':,[{-]?([A-Za-z][\\w-]*)["\']?[ ]*(?::(?:\\s|$)|\\r?$)',
  ],
  'core/dialects/installer/rules/services/about-pem.ts': ['.{1,64}'],
  'core/dialects/installer/rules/services/backend-nested.ts': ['(\\r\\n|\\n|\\r)[ \\t]{1,4}'],
  'core/dialects/installer/rules/services/about-codn.ts': [
    '^https?://(?:[^\\s/:@]+(?::[^\\s/@]*)?@)?([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?):(\\d{1,5})/?$',
  ],
  'core/dialects/installer/rules/services/codn-url.ts': [
    '^(?:[^\\s/:@]+(?::[^\\s/@]*)?@)?([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?):(\\d{1,5})/?$',
  ],
  'core/dialects/installer/rules/services/about-servers.ts': [
    '^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\\.?$',
  ],
  'core/dialects/input-model/rules/disks/about-sizes.ts': ['^(\\d+)\\s*([KMG])?(?:i?B)?$'],
  // Of a mark at the beginning of a line.
  'core/syntax/recover/conflict.ts': [],
  'core/syntax/rewrite.ts': ['^[ ]{4}-(?=[ \\t\\r\\n]|$)'],
};

test('those that are put together are known, and fast', () => {
  const builders = sources().filter(({ text }) => text.includes('new RegExp('));
  expect(builders.map(({ file }) => file).toSorted()).toEqual(Object.keys(BUILT).toSorted());
  const all = Object.entries(BUILT).flatMap(([where, parts]) =>
    parts.map((source): Expression => ({ where, source, flags: 'im' })),
  );
  expect(all.filter(slow).map(told)).toEqual([]);
});
