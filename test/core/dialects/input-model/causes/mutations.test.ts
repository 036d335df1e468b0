/** One mistake anywhere in a valid model is one finding, nearly always: seeded mutations of the example models. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';
import { type Analyses, analyseTogether } from '../../../../../server/src/core/index.js';
import type { Files } from '../../../../support/patch.js';

const LINE = /^( *(?:- )?)([\w-]+):(?: (.*))?$|^( *- )([^:]+)$/;

type Mutation = (lines: readonly string[], at: number) => readonly string[] | undefined;

const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** The lines from one to the end of what hangs on it. */
function blockAt(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && indentOf(lines[end] ?? '') > indent) end++;
  return end;
}

function withLine(lines: readonly string[], at: number, change: (line: string) => string | undefined) {
  const line = change(lines[at] ?? '');
  return line === undefined || line === lines[at] ? undefined : lines.with(at, line);
}

/** Puts another value where a lone one stands. */
const valued =
  (write: (value: string) => string): Mutation =>
  (lines, at) =>
    withLine(lines, at, (line) => {
      const [, start, key, value, dash, word] = LINE.exec(line) ?? [];
      if (value) return `${start}${key}: ${write(value)}`;
      return word ? `${dash}${write(word)}` : undefined;
    });

const mutations: Readonly<Record<string, Mutation>> = {
  'delete a key': (lines, at) =>
    LINE.exec(lines[at] ?? '')?.[1]?.includes('-') ? undefined : lines.toSpliced(at, blockAt(lines, at) - at),
  'delete an item': (lines, at) =>
    /^ *- /.test(lines[at] ?? '') ? lines.toSpliced(at, blockAt(lines, at) - at) : undefined,
  'rename a key': (lines, at) =>
    withLine(lines, at, (line) => line.replace(/^( *(?:- )?[a-z])([\w-]+)(?=:)/, '$1x$2')),
  'empty a list': (lines, at) =>
    /:$/.test(lines[at] ?? '') && /^ *- /.test(lines[at + 1] ?? '')
      ? lines.toSpliced(at, blockAt(lines, at) - at, `${lines[at]} []`)
      : undefined,
  'repeat an item': (lines, at) =>
    /^ *- \w+: /.test(lines[at] ?? '')
      ? lines.toSpliced(at, 0, ...lines.slice(at, blockAt(lines, at)))
      : undefined,
  nothing: valued(() => '~'),
  'an empty text': valued(() => '""'),
  'a number': valued(() => '12345'),
  'a map': valued(() => '{aa: bb}'),
  'a list': valued(() => '[aa, bb]'),
  'lower case': valued((value) => value.toLowerCase()),
  'a typo': valued((value) => value.replace(/^(.)(.)(.)/, '$1$3$2')),
};

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function errorsIn(analyses: Analyses): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of analyses.all.flatMap((analysis) => analysis.findings())) {
    const key = `${each.rule} ${each.message}`;
    if (each.severity === 'error') found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** How many errors each of many mutations makes, with what it was, the worst first. */
function cascades(files: Files, count: number): readonly (readonly [number, string])[] {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///model/${name}`, text }));
  const before = analyseTogether(inputs, {});
  const known = errorsIn(before);
  const random = numbers(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random.next().value * list.length)] as T;
  const found: (readonly [number, string])[] = [];
  while (found.length < count) {
    const input = pick(inputs);
    const lines = input.text.split('\n');
    const at = Math.floor(random.next().value * lines.length);
    const [what, mutate] = pick(Object.entries(mutations));
    const changed = mutate(lines, at);
    if (!changed) continue;
    const text = changed.join('\n');
    const after = analyseTogether(
      inputs.map((each) => (each === input ? { ...each, text } : each)),
      {},
      before,
    );
    const fresh = [...errorsIn(after)].flatMap(([key, n]) =>
      Array(Math.max(0, n - (known.get(key) ?? 0))).fill(key),
    );
    found.push([
      fresh.length,
      `${what}: ${input.uri}:${at + 1} ${lines[at]?.trim()} => ${fresh.join(' | ')}`,
    ]);
  }
  return found.toSorted(([a], [b]) => b - a);
}

function filesBelow(folder: string, prefix = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) Object.assign(files, filesBelow(path, `${prefix}${entry.name}/`));
    else files[`${prefix}${entry.name}`] = readFileSync(path, 'utf8');
  }
  return files;
}

test.each([
  ['the model of the docs', exampleModel()],
  ['the model to open', filesBelow(join(import.meta.dirname, '../../../../../examples/input-model'))],
])('%s', (_, files) => {
  const found = cascades(files, 300);
  const over = (most: number) => found.filter(([count]) => count > most).map(([, what]) => what);
  expect(over(0).length).toBeGreaterThan(100);
  expect(over(1).length, over(1).join('\n')).toBeLessThanOrEqual(found.length / 10);
  expect(over(3).length, over(3).join('\n')).toBeLessThanOrEqual(found.length / 100);
});
