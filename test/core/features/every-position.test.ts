/**
 * Every feature at every offset of every example, and at the end of every prefix of it: nothing throws, nothing takes long,
 * and what comes out lies inside the text. Files of folders are read with what stands beside them, at offsets that are
 * spread over the file, because there are many.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyseTogether,
  applyEdits,
  codeActions,
  completion,
  definition,
  documentLinks,
  documentSymbols,
  fixAll,
  foldingRanges,
  format,
  highlights,
  hover,
  inlayHints,
  prepareRename,
  references,
  rename,
  type Span,
  selectionRanges,
} from '../../../server/src/core/index.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const files = readdirSync(examples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(examples, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
const textOf = (name: string) => readFileSync(path.join(examples, name), 'utf8');
const uriOf = (name: string) => `file:///${name}`;
const top = (name: string) => name.split('/')[0] ?? '';
const isPlan = (name: string) => /helion\.(ya?ml|json)$/.test(name);

/** Far more than any of it takes, and far less than a hang. */
const LONGEST_MS = 2000;

/** So many of what is offered at one place of a file of a folder are taken. */
const MOST_TAKEN = 8;

/** Offsets that are tried in a file of a folder; plans are tried at all of them. */
const SPREAD = 150;

/** Every offset of a plan; of other files those at which lines end, and some spread over the rest. */
function* offsetsOf(name: string, text: string): Iterable<number> {
  const step = isPlan(name) ? 1 : Math.max(1, Math.floor(text.length / SPREAD));
  for (let offset = 0; offset <= text.length; offset += step) yield offset;
}

/** The file with the others of its folder beside it; undefined where so little of it is left that it could be any file. */
function readSome(name: string, text: string): Analysis | undefined {
  const inputs = files
    .filter((other) => top(other) === top(name))
    .map((other) => ({ uri: uriOf(other), text: other === name ? text : textOf(other) }));
  return analyseTogether(inputs).of(uriOf(name));
}

function read(name: string, text: string): Analysis {
  const analysis = readSome(name, text);
  if (!analysis) throw new Error(name);
  return analysis;
}

function checkSpan(text: string, { start, end }: Span): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`span ${start}-${end} of ${text.length}`);
}

function wholeFile(analysis: Analysis): void {
  const { text, uri: own } = analysis.file;
  expect(analysis.failures()).toEqual([]);
  for (const finding of analysis.findings()) {
    checkSpan(text, finding.span);
    const elsewhere = [...finding.related, ...finding.fixes().flatMap(({ edits }) => edits)];
    for (const { uri, span } of elsewhere) if (uri === own) checkSpan(text, span);
  }
  documentSymbols(analysis);
  foldingRanges(analysis);
  for (const hint of inlayHints(analysis)) checkSpan(text, { start: hint.offset, end: hint.offset });
  for (const edit of format(analysis) ?? []) checkSpan(text, edit.span);
  for (const { span } of documentLinks(analysis)) checkSpan(text, span);
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
  expect(files.filter(isPlan).length).toBeGreaterThanOrEqual(4);
  expect(files.length).toBeGreaterThan(14);
});

describe.each(files)('%s', (name) => {
  const text = textOf(name);

  test('at every offset', { timeout: 120_000 }, () => {
    const analysis = read(name, text);
    wholeFile(analysis);
    let longest = 0;
    for (const offset of offsetsOf(name, text)) {
      const start = performance.now();
      atOffset(analysis, offset);
      longest = Math.max(longest, performance.now() - start);
    }
    expect(longest).toBeLessThan(LONGEST_MS);
  });

  test('on every prefix', { timeout: 120_000 }, () => {
    let longest = 0;
    for (const length of offsetsOf(name, text)) {
      const start = performance.now();
      const analysis = readSome(name, text.slice(0, length));
      if (!analysis) continue;
      wholeFile(analysis);
      atOffset(analysis, length);
      longest = Math.max(longest, performance.now() - start);
    }
    expect(longest).toBeLessThan(LONGEST_MS);
  });

  test('what completion offers at a line end can be taken', () => {
    const analysis = read(name, text);
    const before = analysis.file.tree.problems.length;
    // A key without its value yet is no JSON; everything else must be whole.
    const mostAfter = (kind: string) =>
      kind === 'key' && name.endsWith('.json') ? Number.POSITIVE_INFINITY : before;
    let taken = 0;
    for (let line = 0; line < analysis.file.lines.lineCount; line++) {
      const offset = analysis.file.lines.endOf(line);
      const offered = completion(analysis, offset, { snippets: false });
      // Where a hundred components may stand, the first, the last and some between them tell enough.
      const step = isPlan(name) ? 1 : Math.ceil(offered.length / MOST_TAKEN);
      for (const item of offered.filter((_, index) => index % step === 0)) {
        const after = applyEdits(text, [...item.additionalEdits, item.edit]);
        const { problems } = read(name, after).file.tree;
        if (problems.length > mostAfter(item.kind))
          throw new Error(`${item.label} at line ${line + 1}: ${problems[0]?.message}\n${after}`);
        taken++;
      }
    }
    if (isPlan(name)) expect(taken).toBeGreaterThan(0);
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
