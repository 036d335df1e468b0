/** An issue text about a false alarm, as Markdown: it has what is known, and what only a person can say is asked. */
import { code, dotted, joined, type Markdown, markdown } from '../../text/markdown.js';
import type { FalseAlarm } from './false-alarm.js';

/** More characters nobody wants to read in an issue. */
const MOST_TEXT = 60_000;

export function falseAlarmText(alarm: FalseAlarm, version: string): string {
  const { rule, severity, message, at } = alarm;
  const parts = [
    `# False alarm: \`${rule}\``,
    '**Nothing was sent.** Read this text, change what should not be in it, and copy it into an issue yourself.',
    '## What is reported',
    sourceOf(
      message === undefined
        ? markdown`The rule ${code(rule)} (${severity}).`
        : markdown`${code(rule)} (${severity})${at ? markdown`, ${code(at.name)} line ${at.line + 1}` : ''}: ${message}`,
    ),
    '## Why this is a false alarm',
    '(What is right about it, and how do you know? A page of the documentation, a cloud that was installed like this, ...)',
    '## The smallest environment that shows it',
    ...environmentOf(alarm),
    '## Versions',
    sourceOf(dotted([markdown`Helion ${version}`, ...settingsOf(alarm)])),
  ];
  return `${parts.join('\n\n')}\n`;
}

function environmentOf({ files, message, left }: FalseAlarm): readonly string[] {
  if (files.length === 0)
    return [
      'The finding depends on more than the files of one folder, so they are not included. Add the smallest files that show it yourself, without passwords.',
    ];
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MOST_TEXT)
    return [
      `The smallest environment that was found has ${length} characters, so it is not included. Add the smallest files that show it yourself, without passwords.`,
    ];
  return [
    ...(message === undefined
      ? ['Without its secrets, the environment no longer shows the finding, so it depends on one of them.']
      : []),
    'Names and addresses were replaced, the same everywhere for the same; passwords, keys and tokens are `***`. Numbers are as they were.',
    ...leftOf(left),
    ...files.flatMap(({ name, text, language }) => [sourceOf(code(name)), fenced(text, language)]),
  ];
}

function leftOf(left: readonly string[]): readonly string[] {
  if (left.length === 0) return [];
  const words = joined(left.map((word) => code(word)));
  return [sourceOf(markdown`Not replaced, because the finding depends on them: ${words}.`)];
}

function settingsOf({ options }: FalseAlarm): readonly Markdown[] {
  return Object.entries(options).map(([id, value]) => code(`helion.${id}: ${value}`));
}

/** No row of quotes within it ends it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\r?\n?$/, '')}\n${fence}`;
}

function sourceOf({ source }: Markdown): string {
  return source;
}
