/**
 * The page of a rule as Markdown: what `docs/rules`, `helion-check --explain` and the editor show alike.
 * Where a page is kept and how it is opened is decided by those who show it.
 */
import type { Rule, RuleExample } from './rule.js';

/** In characters; no line that a person wrote is longer. */
const LONGEST_LINE = 400;

export interface RulePage {
  readonly title: string;
  readonly markdown: string;
}

export function rulePage({ id, severity, docs }: Rule<never>): RulePage {
  const sections = [
    `# ${id}`,
    docs.summary,
    `Severity: ${severity}.`,
    `## Why\n\n${docs.why}`,
    `Source: ${docs.source}${/[.!?]$/.test(docs.source) ? '' : '.'}`,
    ...difference(docs.bad, docs.good),
    `## What breaks it\n\n${assuming(docs.installerVersion)}${example(docs.bad)}`,
    `## What does not\n\n${example(docs.good)}`,
    `## Switch it off\n\n${switchOff(id)}`,
  ];
  return { title: id, markdown: `${sections.join('\n\n')}\n` };
}

/** In two long examples the lines that matter are hard to see, so they come first. */
function difference(bad: RuleExample, good: RuleExample): string[] {
  if (typeof bad !== 'string' || typeof good !== 'string') return [];
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
  if (short || lines.length === 0 || lines.length > 12) return [];
  return [`## In short\n\n${fenced('diff', lines.join('\n'))}`];
}

function assuming(release: string | undefined): string {
  return release === undefined ? '' : `When the release is set to ${release}:\n\n`;
}

function example(files: RuleExample): string {
  if (typeof files === 'string') return fenced('yaml', shortened(files));
  return Object.entries(files)
    .map(
      ([name, text]) =>
        `\`${name}\`:\n\n${fenced(name.endsWith('.json') ? 'json' : 'yaml', shortened(text))}`,
    )
    .join('\n\n');
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
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`;
}

function switchOff(id: string): string {
  return [
    'For one place in a YAML file, with the reason:',
    fenced('yaml', `# helion-disable-next-line ${id} -- why it is right here`),
    'Everywhere, or with another severity (`error`, `warning`, `info`, `hint`), in the settings:',
    fenced('json', `"helion.rules": { "${id}": "off" }`),
  ].join('\n\n');
}
