/**
 * Every feature at the places of the examples, and at the end of prefixes of them: nothing throws, everything ends, and
 * what comes out lies inside the text. Files of folders are read with what stands beside them. The tests stand in one file
 * per kind of example, so that they run beside each other.
 *
 * The places of a plan are both ends of every word and of what stands between words, and one place inside of each, because
 * other places inside of a word are like that one; of the many files of folders it is a spread of those. A thorough run
 * takes all offsets of plans, and more of the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  type Analysis,
  analyseTogether,
  applyEdits,
  codeActions,
  codeLenses,
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
  predictedPlaces,
  prepareRename,
  references,
  rename,
  resolveLens,
  type Span,
  selectionRanges,
} from '../../../server/src/core/index.js';
import { thorough } from '../../support/thorough.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const files = readdirSync(examples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(examples, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
const textOf = (name: string) => readFileSync(path.join(examples, name), 'utf8');
const uriOf = (name: string) => `file:///${name}`;
const top = (name: string) => name.split('/')[0] ?? '';
const isPlan = (name: string) => /helion\.(ya?ml|json)$/.test(name);

/** The folders of examples; a test sees to it that each is tried somewhere. */
export const folders = [...new Set(files.filter((name) => name.includes('/')).map(top))];

/** So many of what is offered at one place of a file of a folder are taken. */
const MOST_TAKEN = thorough ? 8 : 3;

/** So many places are tried in a file of a folder. */
const SPREAD = thorough ? 400 : 36;

/** Every so many places of a plan are tried. */
const PLAN_STEP = thorough ? 1 : 3;

export function placesOf(name: string, text: string): readonly number[] {
  const all = [...Array(text.length + 1).keys()];
  if (thorough && isPlan(name)) return all;
  const isWord = (at: number) => /[\w.-]/.test(text[at] ?? ' ');
  const ends = all.filter((at) => at === 0 || at === text.length || isWord(at - 1) !== isWord(at));
  const places = ends.flatMap((at, index) => {
    const middle = (at + (ends[index + 1] ?? at)) >> 1;
    return middle > at ? [at, middle] : [at];
  });
  const step = isPlan(name) ? PLAN_STEP : Math.max(1, Math.floor(places.length / SPREAD));
  return places.filter((_, index) => index % step === 0 || index === places.length - 1);
}

/** Reads a file with the others of its folder beside it, again and again; what stays as it is is taken over. */
class Reader {
  #before: Analyses | undefined;

  constructor(readonly name: string) {}

  /** Undefined where so little of the file is left that it could be any. */
  some(text: string): Analysis | undefined {
    const inputs = files
      .filter((other) => top(other) === top(this.name))
      .map((other) => ({ uri: uriOf(other), text: other === this.name ? text : textOf(other) }));
    this.#before = analyseTogether(inputs, {}, this.#before);
    return this.#before.of(uriOf(this.name));
  }

  read(text: string): Analysis {
    const analysis = this.some(text);
    if (!analysis) throw new Error(this.name);
    return analysis;
  }
}

function checkSpan(text: string, { start, end }: Span): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`span ${start}-${end} of ${text.length}`);
}

function checkFinding(
  { file: { text, uri: own } }: Analysis,
  finding: ReturnType<Analysis['findings']>[number],
): void {
  checkSpan(text, finding.span);
  for (const { uri, span } of finding.related) if (uri === own) checkSpan(text, span);
  for (const { uri, span } of finding.fixes().flatMap(({ edits }) => edits))
    if (uri === own) checkSpan(text, span);
}

function wholeFile(analysis: Analysis): void {
  const { text } = analysis.file;
  expect(analysis.failures()).toEqual([]);
  for (const finding of analysis.findings()) checkFinding(analysis, finding);
  documentSymbols(analysis);
  foldingRanges(analysis);
  for (const hint of inlayHints(analysis)) checkSpan(text, { start: hint.offset, end: hint.offset });
  for (const { offset, about } of codeLenses(analysis)) {
    checkSpan(text, { start: offset, end: offset });
    resolveLens(analysis, about);
  }
  for (const edit of format(analysis) ?? []) checkSpan(text, edit.span);
  for (const { span } of documentLinks(analysis)) checkSpan(text, span);
}

function atPlace(analysis: Analysis, offset: number): void {
  const { text } = analysis.file;
  const here = hover(analysis, offset);
  if (here) checkSpan(text, here.span);
  definition(analysis, offset);
  predictedPlaces(analysis, offset);
  references(analysis, offset, true);
  highlights(analysis, offset);
  if (prepareRename(analysis, offset)) rename(analysis, offset, 'eth7');
  for (const span of selectionRanges(analysis, offset)) checkSpan(text, span);
  codeActions(analysis, { start: offset, end: offset });
  for (const item of completion(analysis, offset)) {
    const { start, end } = item.edit.span;
    checkSpan(text, item.edit.span);
    if (/zzPlaceholder|zzTabStop/.test(JSON.stringify(item)))
      throw new Error(`${item.label} at ${offset} speaks of a placeholder`);
    if (offset < start || offset > end || /[\r\n]/.test(text.slice(start, end))) {
      throw new Error(`${item.label} at ${offset} replaces ${start}-${end}`);
    }
  }
}

/** The tests of the examples in some folders. */
export function testEveryPositionIn(...tested: readonly string[]): void {
  const own = files.filter((name) => tested.includes(top(name)));
  describe.each(own)('%s', (name) => {
    const text = textOf(name);

    test('at every place', () => {
      const analysis = new Reader(name).read(text);
      wholeFile(analysis);
      for (const offset of placesOf(name, text)) atPlace(analysis, offset);
    });

    test('on every prefix', () => {
      const reader = new Reader(name);
      for (const length of placesOf(name, text)) {
        const analysis = reader.some(text.slice(0, length));
        if (!analysis) continue;
        wholeFile(analysis);
        atPlace(analysis, length);
      }
    });

    test('what completion offers at a line end can be taken', () => {
      const taken = takeEverything(name, text);
      if (isPlan(name)) expect(taken).toBeGreaterThan(0);
    });

    test('fix-all comes to an end and leaves nothing that it could fix', () => {
      const reader = new Reader(name);
      const analysis = reader.read(text);
      const errors = (each: Analysis) =>
        each.findings().filter((finding) => finding.severity === 'error').length;
      const before = errors(analysis);
      const fixed = reader.read(applyEdits(text, fixAll(analysis).edits));
      expect(fixAll(fixed).edits).toEqual([]);
      expect(errors(fixed)).toBeLessThanOrEqual(before);
    });
  });
}

function takeEverything(name: string, text: string): number {
  const analysis = new Reader(name).read(text);
  const reader = new Reader(name);
  const before = analysis.file.tree.problems.length;
  let taken = 0;
  for (let line = 0; line < analysis.file.lines.lineCount; line++) {
    const offset = analysis.file.lines.endOf(line);
    const offered = completion(analysis, offset, { snippets: false });
    // Where a hundred components may stand, the first, the last and some between them tell enough.
    const step = isPlan(name) ? 1 : Math.max(1, Math.ceil(offered.length / MOST_TAKEN));
    for (const item of offered.filter((_, index) => index % step === 0)) {
      const after = applyEdits(text, [...item.additionalEdits, item.edit]);
      const { problems } = reader.read(after).file.tree;
      // A key without its value yet is no JSON; everything else must be whole.
      const bare = item.kind === 'key' && name.endsWith('.json');
      if (!bare && problems.length > before)
        throw new Error(`${item.label} at line ${line + 1}: ${problems[0]?.message}\n${after}`);
      taken++;
    }
  }
  return taken;
}
