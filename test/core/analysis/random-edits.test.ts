/**
 * Whatever is typed, pasted and taken back: what is known after thousands of edits is what a fresh start knows of the
 * texts as they are now, in every dialect. `npm run test:thorough` makes a million edits; a run that failed is repeated
 * with the seed that it prints, as HELION_SEED.
 */
import { expect, test } from 'vitest';
import { type Analyses, analyseTogether, type Input } from '../../../server/src/core/index.js';
import { environmentIn, generator } from '../../support/slips.js';
import { thorough } from '../../support/thorough.js';

const FOLDERS = ['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'];
const EDITS = (thorough ? 1_000_000 : 350) / FOLDERS.length;

/** A fresh start costs more than many edits, which would show the difference later just as well. */
const BETWEEN = thorough ? 25 : 10;

/** So many edits until the environment is taken back to what it was: most of a text is rubbish by then. */
const AT_ONCE = 100;

const seed = Number(process.env['HELION_SEED'] ?? 20_261_127);

/** What people type, and what readers stumble over. */
const PIECES = [
  'a',
  '1',
  ' ',
  '  ',
  '\n',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  ',',
  '{',
  '}',
  '[',
  ']',
  '#',
  '&a ',
  '*a',
  '|',
  '\t',
  '\r\n',
  '{{ x }}',
  '<<: *a',
  '\uFEFF',
  '.',
  '/',
  '=',
  '---\n',
];

type Roll = (sides: number) => number;

/** The text with one edit in it: something typed, deleted, pasted from elsewhere in it, or a line moved. */
function edited(text: string, roll: Roll): string {
  const at = roll(text.length + 1);
  const length = roll(4) === 0 ? roll(40) : roll(3);
  const cut = text.slice(0, at) + text.slice(at + length);
  const from = roll(text.length + 1);
  const pasted = roll(8) === 0 ? text.slice(from, from + roll(200)) : (PIECES[roll(PIECES.length)] ?? '');
  const next =
    roll(3) === 0 ? cut : text.slice(0, at) + pasted + text.slice(at + (roll(2) === 0 ? 0 : length));
  return next.slice(0, 60_000);
}

const findingsIn = ({ all }: Analyses): readonly string[] =>
  all
    .flatMap((analysis) => analysis.findings())
    .map(({ uri, rule, span, message }) => `${uri} ${span.start}-${span.end} ${rule} ${message}`)
    .sort();

test.each(FOLDERS)('edits of %s', (folder) => {
  const roll = generator(seed);
  const start: readonly Input[] = environmentIn(`examples/${folder}`);
  let inputs = start;
  let state = analyseTogether(inputs);
  for (let edit = 1; edit <= EDITS; edit++) {
    const which = roll(inputs.length);
    if (edit % AT_ONCE === 0) inputs = start;
    else
      inputs = inputs.map((input, index) =>
        index === which ? { ...input, text: edited(input.text, roll) } : input,
      );
    state = analyseTogether(inputs, {}, state);
    if (edit % BETWEEN === 0)
      expect(findingsIn(state), `seed ${seed}, edit ${edit}`).toEqual(findingsIn(analyseTogether(inputs)));
  }
});
