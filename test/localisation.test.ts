/**
 * Every text that VS Code shows of this extension can be shown in another language, and German is complete: texts of
 * package.json and of the client, each known, used and with the same placeholders.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shownTexts, textsOf } from './support/shown-texts.js';

const top = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(path.join(top, name), 'utf8');
type Bundle = Readonly<Record<string, string>>;
const bundle = (name: string): Bundle => JSON.parse(read(name)) as Bundle;

/** Names of things, which are called so in every language. */
const NAMES = new Set([
  'Helion',
  'Helion (trace)',
  'JSON, baremetal.csv',
  'Markdown',
  'helion-status:/Helion Server Status.md',
  '{}:/Helion Server Status.md',
  '{}\n- VS Code {}, {}, {}\n',
]);

/** Values of package.json that are read by programs, by the key that they have or are below of. */
const NOT_SHOWN =
  /^(?:name|version|publisher|license|engines|main|browser|l10n|categories|keywords|icon|activationEvents|capabilities|scripts|dependencies|devDependencies|private|repository|id|extensions|filenames|filenamePatterns|configuration|scopeName|path|fileMatch|url|owner|source|applyTo|fileLocation|pattern|command|when|group|type|scope|enum|default|image|completionEvents|light|dark|configurationDefaults|language|allowScripts|overrides)$/;

interface Shown {
  readonly at: string;
  readonly text: string;
}

function* shownOf(value: unknown, at: string, name: string): Generator<Shown> {
  // Of the names of a language, the first is shown.
  if (typeof value === 'string' && !/\/aliases\/[1-9]$/.test(at)) yield { at, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value))
    if (mayBeShown(key, name)) yield* shownOf(each, `${at}/${key}`, Array.isArray(value) ? name : key);
}

/** Settings may be called like anything, and so are the kinds of contributions called like what they hold. */
function mayBeShown(key: string, within: string): boolean {
  if (within === 'contributes') return key !== 'configurationDefaults';
  return within === 'properties' || !NOT_SHOWN.test(key);
}

const placeholders = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();
const commands = (text: string): string[] => (text.match(/\(command:[^)]+\)/g) ?? []).sort();

describe('package.json', () => {
  const english = bundle('package.nls.json');
  const shown = [...shownOf(JSON.parse(read('package.json')), '', '')];
  const keys = shown.flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  test('has no text of its own', () => {
    expect(keys.length).toBeGreaterThan(40);
    const own = shown.filter(({ text }) => !/^%.+%$/.test(text) && !NAMES.has(text));
    expect(own.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('uses exactly the texts of package.nls.json', () => {
    expect([...new Set(keys)].sort()).toEqual(Object.keys(english).sort());
  });

  test.each(translations('.', /^package\.nls\.(.+)\.json$/))('%s is complete', (name) => {
    const translated = bundle(name);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(translated)) {
      expect(text.trim(), key).not.toBe('');
      expect(commands(text), key).toEqual(commands(english[key] ?? ''));
      if (/[a-z] [a-z]/.test(english[key] ?? '')) expect(text, key).not.toBe(english[key]);
    }
  });
});

describe('the client', () => {
  const english = bundle('l10n/bundle.l10n.json');
  const { localised, others } = shownTexts(top);

  test('shows nothing that cannot be translated', () => {
    const own = others.filter(({ text }) => !NAMES.has(text));
    expect(own.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('uses exactly the texts of bundle.l10n.json', () => {
    expect(Object.keys(english)).toEqual([...localised].sort());
    expect(Object.values(english)).toEqual(Object.keys(english));
  });

  test.each(translations('l10n', /^bundle\.l10n\.(.+)\.json$/))('%s is complete', (name) => {
    const translated = bundle(name);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(translated)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(key));
      if (/[a-z] [a-z]/.test(key)) expect(text, key).not.toBe(key);
    }
  });

  test.each([
    ["t('Two words')", ['Two words'], []],
    ["vscode.l10n.t('One {0}', x)", ['One {0}'], []],
    ["show('Two words')", [], ['Two words']],
    ['show(`Found $' + '{n} files`)', [], ['Found {} files']],
    ["item.name = 'Set'", [], ['Set']],
    ["run('helion.fixAll'); open('docs/user/ci.md')", [], []],
    ['t(sentence)', [], ['t(sentence)']],
  ])('%s', (source, localised, others) => {
    const found = textsOf('a.ts', source);
    expect(found.localised).toEqual(localised);
    expect(found.others.map(({ text }) => text)).toEqual(others);
  });
});

/** German is there at least, as the proof that another language is a file. */
function translations(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(path.join(top, folder)).filter((name) => pattern.test(name));
  expect(names.some((name) => pattern.exec(name)?.[1] === 'de')).toBe(true);
  return names.map((name) => path.posix.join(folder, name));
}
