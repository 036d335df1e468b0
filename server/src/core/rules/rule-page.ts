/**
 * The page of a rule as Markdown: what `docs/rules`, `helion-check --explain` and the editor show alike.
 * Where a page is kept and how it is opened is decided where it is shown.
 */

import type { DialectOptions } from '../model/options.js';
import { tailOf } from '../text/ends.js';
import { type ExampleFiles, exampleFiles, type Rule } from './rule.js';

/** In characters; no line that a person wrote is longer. */
const LONGEST_LINE = 400;

export interface RulePage {
  /** What is wrong, as a sentence without its full stop. */
  readonly title: string;
  readonly markdown: string;
  /** Whether findings like that of the bad example have a quick fix. */
  readonly hasFix: boolean;
  /** The release that first had the rule. */
  readonly since: string;
}

/** The release whose rules do not name one. */
const FIRST_RELEASE = '0.1.0';

export function rulePage({ id, severity, docs }: Rule<never>): RulePage {
  const { since = FIRST_RELEASE } = docs;
  const hasFix = docs.byHand === undefined;
  const title = docs.summary.replace(/\.$/, '');
  const changed = changedFiles(exampleFiles(docs.bad), exampleFiles(docs.good)).map(withExcerpts);
  const sections = [
    `# ${title}`,
    `\`${id}\` | ${severity} | ${hasFix ? 'quick fix' : 'no quick fix'} | since ${since}`,
    `## Incorrect\n\n${assuming(docs.options)}${shown(changed, 'bad')}`,
    `## Correct\n\n${shown(changed, 'good')}`,
    `## Why\n\n${docs.why}`,
    `## Fix\n\n${docs.byHand === undefined ? 'A quick fix is offered.' : `By hand: ${docs.byHand}`}`,
    `## Disable this rule\n\n${howToDisable(id)}`,
    `## Source\n\n${withLinks(docs.source)}${/[.!?]$/.test(docs.source) ? '' : '.'}`,
    ...wholeExample(changed),
  ];
  return { title, markdown: `${sections.join('\n\n')}\n`, hasFix, since };
}

/** A file of an example as it is bad and good; absent where it is missing. */
interface Changed {
  readonly name: string;
  readonly bad?: string;
  readonly good?: string;
}

/** Only the files that differ are shown: the others of a long example are the same in both. */
function changedFiles(bad: ExampleFiles, good: ExampleFiles): readonly Changed[] {
  const names = [...new Set([...Object.keys(bad), ...Object.keys(good)])];
  return names
    .filter((name) => bad[name] !== good[name])
    .map((name) => ({
      name,
      ...(bad[name] !== undefined && { bad: bad[name] }),
      ...(good[name] !== undefined && { good: good[name] }),
    }));
}

/** A changed file, with the lines that matter of both texts where they are long. */
interface Shown extends Changed {
  readonly excerpts?: { readonly bad: string; readonly good: string };
}

/** Lines around what differs. */
const CONTEXT = 2;

/** In two long texts the lines that matter are hard to see, so only these are shown, and the whole file at the end. */
function withExcerpts(file: Changed): Shown {
  const { bad, good } = file;
  if (bad === undefined || good === undefined) return file;
  const before = bad.trimEnd().split('\n');
  const after = good.trimEnd().split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const long = Math.max(before.length, after.length);
  const differing = long - start - end;
  if (long <= 8 || differing > 12 || differing + 2 * CONTEXT >= long) return file;
  const cut = (lines: readonly string[]): string => {
    const from = Math.max(0, start - CONTEXT);
    const to = Math.min(lines.length, lines.length - end + CONTEXT);
    const shown = lines.slice(from, to);
    const part = shown
      .slice(shown.findIndex((line) => line !== ''))
      .join('\n')
      .trimEnd();
    return [...(from > 0 ? ['...'] : []), part, ...(to < lines.length ? ['...'] : [])].join('\n');
  };
  return { ...file, excerpts: { bad: cut(before), good: cut(after) } };
}

/** The whole files of which only lines were shown, as they are right. */
function wholeExample(changed: readonly Shown[]): string[] {
  const cut = changed.filter(({ excerpts }) => excerpts !== undefined);
  if (cut.length === 0) return [];
  return [`## Whole example\n\n${cut.map(({ name, good = '' }) => block(name, good)).join('\n\n')}`];
}

function assuming(options: DialectOptions = {}): string {
  const set = Object.entries(options).map(([id, value]) => `\`helion.${id}\` is set to ${value}`);
  return set.length === 0 ? '' : `When ${set.join(' and ')}:\n\n`;
}

function shown(changed: readonly Shown[], which: 'bad' | 'good'): string {
  return changed
    .map((file) => {
      const text = file.excerpts?.[which] ?? file[which];
      return text === undefined ? `\`${file.name}\` does not exist.` : block(file.name, text);
    })
    .join('\n\n');
}

function block(name: string, text: string): string {
  const code = fenced(languageOf(name), shortened(text));
  return name === PLAN ? code : `\`${name}\`:\n\n${code}`;
}

const PLAN = 'helion.yml';

function languageOf(name: string): string {
  const [, extension] = /\.(json|csv|ini|sh|conf)$/.exec(name) ?? [];
  return extension === 'conf' ? 'ini' : (extension ?? 'yaml');
}

/** The example of a file that is too large is megabytes long, which nobody can open, and one line tells as much. */
function shortened(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line))
    .join('\n');
}

/** The fence is longer than any run of backticks in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.slice(0, tailOf(text, /\n/))}\n${fence}`;
}

function howToDisable(id: string): string {
  return [
    'For one place in a YAML file, with the reason:',
    fenced('yaml', `# helion-disable-next-line ${id} -- why it is right here`),
    'Everywhere, or with another severity (`error`, `warning`, `info`, `hint`), in the settings:',
    fenced('json', `"helion.rules": { "${id}": "off" }`),
  ].join('\n\n');
}

/** Sources that are published at an address that stays. */
const PUBLISHED: readonly (readonly [RegExp, (found: readonly unknown[]) => string])[] = [
  [
    /\bRFC (\d+)(?:, section ([\d.]*\d))?/g,
    ([, number, section]) =>
      `https://www.rfc-editor.org/rfc/rfc${number}${typeof section === 'string' ? `#section-${section}` : ''}`,
  ],
  [/\bYAML 1\.2 specification\b/g, () => 'https://yaml.org/spec/1.2.2/'],
  [/\bYAML 1\.1, language-independent types: int\b/g, () => 'https://yaml.org/type/int.html'],
  [
    /\bDocumentation of the configparser module of Python\b/g,
    () => 'https://docs.python.org/3/library/configparser.html',
  ],
];

/** The source with links to what of it can be opened. */
function withLinks(source: string): string {
  return PUBLISHED.reduce(
    (text, [pattern, addressOf]) =>
      text.replaceAll(pattern, (...found) => `[${String(found[0])}](${addressOf(found)})`),
    source,
  );
}
