/**
 * The page of a rule as Markdown: what `docs/rules`, `helion-check --explain` and the editor show alike.
 * Where a page is kept and how it is opened is decided by those who show it.
 */

import type { DialectOptions } from '../model/options.js';
import { tailOf } from '../text/ends.js';
import { type ExampleFiles, exampleFiles, type Rule } from './rule.js';

/** In characters; no line that a person wrote is longer. */
const LONGEST_LINE = 400;

export interface RulePage {
  readonly title: string;
  readonly markdown: string;
}

export function rulePage({ id, severity, docs }: Rule<never>): RulePage {
  const changed = changedFiles(exampleFiles(docs.bad), exampleFiles(docs.good));
  const sections = [
    `# ${id}`,
    docs.summary,
    `Severity: ${severity}.`,
    `## Why\n\n${docs.why}`,
    `Source: ${docs.source}${/[.!?]$/.test(docs.source) ? '' : '.'}`,
    ...(docs.byHand === undefined ? [] : [`## Fix\n\nBy hand: ${docs.byHand}`]),
    ...inShort(changed),
    `## What breaks it\n\n${assuming(docs.options)}${shown(changed, 'bad')}`,
    `## What does not\n\n${shown(changed, 'good')}`,
    `## Switch it off\n\n${switchOff(id)}`,
  ];
  return { title: id, markdown: `${sections.join('\n\n')}\n` };
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

/** In two long texts the lines that matter are hard to see, so they come first. */
function inShort(changed: readonly Changed[]): string[] {
  const parts = changed.flatMap(({ name, bad, good }) => {
    const lines = bad === undefined || good === undefined ? undefined : difference(bad, good);
    return lines ? [changed.length > 1 ? `\`${name}\`:\n\n${lines}` : lines] : [];
  });
  return parts.length > 0 ? [`## In short\n\n${parts.join('\n\n')}`] : [];
}

function difference(bad: string, good: string): string | undefined {
  const before = bad.split('\n');
  const after = good.split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const removed = before.slice(start, before.length - end).map((line) => `- ${line}`.trimEnd());
  const added = after.slice(start, after.length - end).map((line) => `+ ${line}`.trimEnd());
  const lines = [...removed, ...added];
  const short = before.length <= 6 && after.length <= 6;
  if (short || lines.length === 0 || lines.length > 12) return undefined;
  return fenced('diff', lines.join('\n'));
}

function assuming(options: DialectOptions = {}): string {
  const set = Object.entries(options).map(([id, value]) => `\`helion.${id}\` is set to ${value}`);
  return set.length === 0 ? '' : `When ${set.join(' and ')}:\n\n`;
}

function shown(changed: readonly Changed[], which: 'bad' | 'good'): string {
  return changed
    .map((file) => {
      const { name } = file;
      const text = file[which];
      if (text === undefined) return `\`${name}\` is not there.`;
      const block = fenced(languageOf(name), shortened(text));
      return name === PLAN ? block : `\`${name}\`:\n\n${block}`;
    })
    .join('\n\n');
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

function switchOff(id: string): string {
  return [
    'For one place in a YAML file, with the reason:',
    fenced('yaml', `# helion-disable-next-line ${id} -- why it is right here`),
    'Everywhere, or with another severity (`error`, `warning`, `info`, `hint`), in the settings:',
    fenced('json', `"helion.rules": { "${id}": "off" }`),
  ].join('\n\n');
}
