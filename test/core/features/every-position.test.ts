/**
 * Every feature at every offset of every example, and at the end of every prefix of it: nothing throws, nothing takes long,
 * and what comes out lies inside the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyse,
  applyEdits,
  codeActions,
  completion,
  definition,
  documentSymbols,
  fixAll,
  foldingRanges,
  highlights,
  hover,
  prepareRename,
  references,
  rename,
  type Span,
  selectionRanges,
} from '../../../server/src/core/index.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /helion\.(ya?ml|json)$/.test(name),
);

/** Far more than any of it takes, and far less than a hang. */
const LONGEST_MS = 2000;

function read(name: string, text: string): Analysis {
  const analysis = analyse({ uri: `file:///${name}`, text });
  if (!analysis) throw new Error(name);
  return analysis;
}

function checkSpan(text: string, { start, end }: Span): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`span ${start}-${end} of ${text.length}`);
}

function wholeFile(analysis: Analysis): void {
  const { text } = analysis.file;
  expect(analysis.failures()).toEqual([]);
  for (const finding of analysis.findings()) {
    checkSpan(text, finding.span);
    for (const { span } of finding.related) checkSpan(text, span);
    for (const fix of finding.fixes()) for (const edit of fix.edits) checkSpan(text, edit.span);
  }
  documentSymbols(analysis);
  foldingRanges(analysis);
}

function atOffset(analysis: Analysis, offset: number): void {
  const { text } = analysis.file;
  const here = hover(analysis, offset);
  if (here) checkSpan(text, here.span);
  definition(analysis, offset);
  references(analysis, offset, true);
  highlights(analysis, offset);
  if (prepareRename(analysis, offset)) rename(analysis, offset, 'eth7');
  for (const span of selectionRanges(analysis, offset)) checkSpan(text, span);
  codeActions(analysis, { start: offset, end: offset });
  for (const item of completion(analysis, offset)) {
    const { start, end } = item.edit.span;
    checkSpan(text, item.edit.span);
    if (offset < start || offset > end || /[\r\n]/.test(text.slice(start, end))) {
      throw new Error(`${item.label} at ${offset} replaces ${start}-${end}`);
    }
  }
}

test('there are examples', () => {
  expect(files.length).toBeGreaterThanOrEqual(4);
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(path.join(examples, name), 'utf8');

  test('at every offset', { timeout: 120_000 }, () => {
    const analysis = read(name, text);
    wholeFile(analysis);
    let longest = 0;
    for (let offset = 0; offset <= text.length; offset++) {
      const start = performance.now();
      atOffset(analysis, offset);
      longest = Math.max(longest, performance.now() - start);
    }
    expect(longest).toBeLessThan(LONGEST_MS);
  });

  test('on every prefix', { timeout: 120_000 }, () => {
    let longest = 0;
    for (let length = 0; length <= text.length; length++) {
      const start = performance.now();
      const analysis = read(name, text.slice(0, length));
      wholeFile(analysis);
      atOffset(analysis, length);
      longest = Math.max(longest, performance.now() - start);
    }
    expect(longest).toBeLessThan(LONGEST_MS);
  });

  test('what completion offers at a line end can be taken', () => {
    const analysis = read(name, text);
    const before = analysis.file.tree.problems.length;
    let taken = 0;
    for (let line = 0; line < analysis.file.lines.lineCount; line++) {
      const offset = analysis.file.lines.endOf(line);
      for (const item of completion(analysis, offset, { snippets: false })) {
        const after = applyEdits(text, [...item.additionalEdits, item.edit]);
        const { problems } = read(name, after).file.tree;
        // A key without its value yet is no JSON; everything else must be whole.
        const bare = item.kind === 'key' && name.endsWith('.json');
        if (!bare && problems.length > before)
          throw new Error(`${item.label} at line ${line + 1}: ${problems[0]?.message}\n${after}`);
        taken++;
      }
    }
    expect(taken).toBeGreaterThan(0);
  });

  test('fix-all comes to an end and leaves nothing that it could fix', () => {
    const analysis = read(name, text);
    const fixed = read(name, applyEdits(text, fixAll(analysis)));
    expect(fixAll(fixed)).toEqual([]);
    const errors = (each: Analysis) =>
      each.findings().filter((finding) => finding.severity === 'error').length;
    expect(errors(fixed)).toBeLessThanOrEqual(errors(analysis));
  });
});
