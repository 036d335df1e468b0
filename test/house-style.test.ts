/** How files are written, as far as no compiler and no linter holds it. A failure names the file and the line. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesWith, readSources } from './support/import-graph.js';

const top = fileURLToPath(new URL('..', import.meta.url));
const tests = readSources(top, 'test');
const written = readSources(top, 'server/src', 'client/src');
const everything = [...written, ...tests];

test('the sources were found', () => {
  expect(written.length).toBeGreaterThan(1000);
  expect(tests.length).toBeGreaterThan(500);
});

test('kebab-case names', () => {
  const names = everything.map(({ file }) => file);
  expect(names.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.(?:test|docs))?\.ts$/.test(file))).toEqual(
    [],
  );
});

test('no default exports, no any, no suppressed complaints, no tests that are skipped or alone', () => {
  expect(linesWith(everything, /^export default\b/)).toEqual([]);
  expect(linesWith(everything, /(?::|\bas|<) *any\b(?! [a-z])/)).toEqual([]);
  const silenced = new RegExp(
    ['ignore', 'nocheck', 'expect-error'].map((word) => `(?:@ts|biome)-${word}`).join('|'),
  );
  // A loop over every character may be easier to follow whole, which takes a sentence.
  const allowed = new RegExp(
    `: // ${'biome'}-ignore lint/complexity/noExcessiveCognitiveComplexity: .{20,}$`,
  );
  const said = everything.flatMap(({ file, text }) =>
    text
      .split('\n')
      .map((line) => `${file}: ${line.trim()}`)
      .filter((line) => silenced.test(line)),
  );
  expect(said.filter((line) => !allowed.test(line))).toEqual([]);
  expect(said.length).toBeLessThan(15);
  const selected = new RegExp(`\\b(?:it|test|describe)\\.(?:${['skip', 'only', 'todo'].join('|')})\\b`);
  expect(linesWith(tests, selected)).toEqual([]);
});

test('a file begins with what it is for', () => {
  // Tests say it in their names.
  expect(written.filter(({ text }) => !text.startsWith('/**')).map(({ file }) => file)).toEqual([]);
});

test('a file that has grown past 320 lines does more than one thing', () => {
  const long = written
    .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > 320);
  expect(long).toEqual([]);
});
