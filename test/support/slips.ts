/**
 * Slips and half-typed lines: a finished environment with one character wrong, or with one line being typed. What that
 * adds to what was found before is counted, because one mistake must not look like many. The places are drawn by a
 * generator with a fixed seed, so that a run can be repeated.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Analyses,
  analyseTogether,
  type Finding,
  type Input,
  recognise,
} from '../../server/src/core/index.js';
import { analysesOf, fixedFiles, nameOf } from './check-rule.js';
import type { Files } from './patch.js';
import { runs } from './thorough.js';

interface SlipBounds {
  /** Slips that are tried in each folder; ten times as many in a thorough run. */
  readonly count: number;
  /** The share of slips that may make more than one new error. */
  readonly several: number;
  /** How many new errors one slip in a hundred may exceed. */
  readonly p99: number;
  readonly worst: number;
}

interface TypingBounds {
  /** Lines that are typed in each folder; ten times as many in a thorough run, or all that there are. */
  readonly lines: number;
  /** The share of states that may have more than one error too many. */
  readonly noisy: number;
  /** How many errors too many any state may have. */
  readonly worst: number;
}

/** A file of the environment, changed in one place, and how that is told to people. */
interface Slip {
  readonly uri: string;
  readonly text: string;
  readonly shown: string;
}

/** One block of tests over folders, by paths from the project's root. */
export function describeSlips(folders: readonly string[], bounds: SlipBounds): void {
  describe('one wrong character makes one finding', () => {
    it.each(folders)('%s', (folder) => {
      const made = newErrorsOfSlips(environmentIn(folder), runs(bounds.count)).toSorted(
        (a, b) => b.errors.length - a.errors.length,
      );
      const several = made.filter(({ errors }) => errors.length > 1);
      const told = several.slice(0, 10).map(({ slip, errors }) => [slip.shown, ...errors.map(asLine)]);
      const worstOf = (share: number) => made[Math.floor(made.length * share)]?.errors.length ?? 0;
      expect(made.length).toBeGreaterThan(0);
      expect(several.length / made.length, JSON.stringify(told, null, 1)).toBeLessThanOrEqual(bounds.several);
      expect(worstOf(0.01), JSON.stringify(told, null, 1)).toBeLessThanOrEqual(bounds.p99);
      expect(worstOf(0), JSON.stringify(told, null, 1)).toBeLessThanOrEqual(bounds.worst);
    });
  });
}

/** One block of tests over folders, by paths from the project's root. */
export function describeTyping(folders: readonly string[], bounds: TypingBounds): void {
  describe('a line that is being typed makes one finding', () => {
    it.each(folders)('%s', (folder) => {
      const states = excessOfTyping(environmentIn(folder), runs(bounds.lines)).toSorted(
        (a, b) => b.excess - a.excess,
      );
      const noisy = states.filter(({ excess }) => excess > 1);
      const told = noisy.slice(0, 10).map(({ slip, errors }) => [slip.shown, ...errors.map(asLine)]);
      expect(states.length).toBeGreaterThan(0);
      expect(noisy.length / states.length, JSON.stringify(told, null, 1)).toBeLessThanOrEqual(bounds.noisy);
      expect(states[0]?.excess ?? 0, JSON.stringify(told, null, 1)).toBeLessThanOrEqual(bounds.worst);
    });
  });
}

/** The files of a folder that are ours. */
export function environmentIn(folder: string): readonly Input[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.resolve(parentPath, name));
  return paths.sort().flatMap((file) => {
    const input = { uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') };
    return recognise(input) ? [input] : [];
  });
}

/** What people type by accident. */
const TYPED = [':', '-', '"', "'", '#', '{', '[', ',', '\t', ' '] as const;

/** One character is deleted, doubled, or has another one put before it; comments and empty lines are left alone. */
function newErrorsOfSlips(
  inputs: readonly Input[],
  count: number,
): readonly { readonly slip: Slip; readonly errors: readonly Finding[] }[] {
  const random = generator(11);
  const base = analyseTogether(inputs);
  const known = errorsOf(base);
  const made: { slip: Slip; errors: readonly Finding[] }[] = [];
  for (let n = 0; n < count; n++) {
    const slip = slipIn(inputs, random);
    if (!slip) continue;
    const after = analyseTogether(exchanged(inputs, slip), {}, base);
    made.push({ slip, errors: beyond(errorsOf(after), known) });
  }
  return made;
}

function slipIn(inputs: readonly Input[], random: (below: number) => number): Slip | undefined {
  const { uri, text } = inputs[random(inputs.length)] ?? { uri: '', text: '' };
  const at = random(text.length);
  const kind = random(3);
  const typed = kind === 0 ? '' : kind === 1 ? text.charAt(at) : (TYPED[random(TYPED.length)] ?? '');
  const line = lineAt(text, at);
  if (/^\s*(?:#|$)/.test(line)) return undefined;
  const changed = text.slice(0, at) + typed + text.slice(kind === 0 ? at + 1 : at);
  const number = text.slice(0, at).split('\n').length;
  return { uri, text: changed, shown: `${path.basename(uri)}:${number} ${lineAt(changed, at).trim()}` };
}

interface TypingState {
  readonly slip: Slip;
  readonly errors: readonly Finding[];
  /** Errors beyond those that there are without the line, or with it, whichever are more. */
  readonly excess: number;
}

/** Lines are taken away and typed again, character by character. */
function excessOfTyping(inputs: readonly Input[], lines: number): readonly TypingState[] {
  const random = generator(7);
  const finished = analyseTogether(inputs);
  const spots = inputs.flatMap(({ uri, text }) =>
    text.split('\n').flatMap((row, index) => (isTyped(row) ? [{ uri, row, index }] : [])),
  );
  const states: TypingState[] = [];
  for (let n = 0; n < lines && spots.length > 0; n++) {
    const [spot] = spots.splice(random(spots.length), 1);
    const text = inputs.find(({ uri }) => uri === spot?.uri)?.text;
    if (spot && text !== undefined) states.push(...typed(inputs, finished, { ...spot, text }));
  }
  return states;
}

function typed(
  inputs: readonly Input[],
  finished: Analyses,
  { uri, row, index, text }: { uri: string; row: string; index: number; text: string },
): readonly TypingState[] {
  const rows = text.split('\n');
  const withRow = (...typed: readonly string[]) => [
    ...rows.slice(0, index),
    ...typed,
    ...rows.slice(index + 1),
  ];
  const slipOf = (...typed: readonly string[]): Slip => ({
    uri,
    text: withRow(...typed).join('\n'),
    shown: `${path.basename(uri)}:${index + 1} ${typed.join('').trim()}`,
  });
  let state = analyseTogether(exchanged(inputs, slipOf()), {}, finished);
  const least = Math.max(errorsOf(state).length, errorsOf(finished).length);
  const states: TypingState[] = [];
  for (let until = row.search(/\S/) + 1; until <= row.length; until++) {
    const slip = slipOf(row.slice(0, until));
    state = analyseTogether(exchanged(inputs, slip), {}, state);
    const errors = errorsOf(state);
    states.push({ slip, errors, excess: errors.length - least });
  }
  return states;
}

/** Lines of nothing but brackets, of comments and of blanks are typed in no time. */
function isTyped(row: string): boolean {
  return /\S/.test(row) && !/^\s*(?:#|---|[[\]{},]*$)/.test(row);
}

function exchanged(inputs: readonly Input[], { uri, text }: Slip): readonly Input[] {
  return inputs.map((input) => (input.uri === uri ? { ...input, text } : input));
}

function errorsOf(analyses: Analyses): readonly Finding[] {
  return analyses.all.flatMap(({ findings }) => findings().filter(({ severity }) => severity === 'error'));
}

/** Those of `findings` that are not among `known`, each of which counts once. */
function beyond(findings: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of known) left.set(asLine(finding), (left.get(asLine(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(asLine(finding)) ?? 0;
    if (count > 0) left.set(asLine(finding), count - 1);
    return count <= 0;
  });
}

function asLine({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

/** Whole numbers below the one that is asked for; the same ones in every run. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One slip of a table: in a file, a text that is there once becomes another. */
interface SlipRow {
  readonly title: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** All errors and warnings that there are then: `error kvm.json:3 [pointed at] message`. */
  readonly says: readonly string[];
  /**
   * What the text `to` has become by the preferred fix of the one finding; `from` where it says nothing. False where there
   * is no preferred fix.
   */
  readonly fixed?: string | false | undefined;
}

/** The findings are exactly these, and the fix takes them away and leaves the rest of the file as it was. */
export function checkSlip(files: Files, { file, from, to, says, fixed = from }: SlipRow): void {
  const before = files[file] ?? '';
  expect(before.split(from).length - 1, `'${from}' in ${file}`).toBe(1);
  const text = before.replace(from, () => to);
  const texts = { ...files, [file]: text };
  const analyses = analysesOf(texts);
  expect(seriousIn(analyses).map(({ line }) => line)).toEqual(says);
  const fixes = seriousIn(analyses).flatMap(({ finding }) =>
    finding.fixes().filter(({ preferred }) => preferred === true),
  );
  if (fixed === false) {
    expect(fixes.map(({ title }) => title)).toEqual([]);
    return;
  }
  const [fix] = fixes;
  if (!fix) throw new Error(`No finding has a preferred fix: ${says.join(' | ')}`);
  const after = fixedFiles(texts, fix);
  expect(after).toEqual({ ...texts, [file]: before.replace(from, () => fixed) });
  expect(seriousIn(analysesOf(after)).map(({ line }) => line)).toEqual([]);
}

function seriousIn(analyses: Analyses): readonly { readonly finding: Finding; readonly line: string }[] {
  return analyses.all.flatMap(({ file, findings }) =>
    findings()
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((finding) => {
        const { span, severity, message } = finding;
        const pointed = JSON.stringify(file.text.slice(span.start, span.end))
          .slice(1, -1)
          .replaceAll('\\"', '"');
        const line = file.lines.positionAt(span.start).line + 1;
        return { finding, line: `${severity} ${nameOf(file.uri)}:${line} [${pointed}] ${message}` };
      }),
  );
}
