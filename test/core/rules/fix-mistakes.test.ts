/** The fixes of single mistakes in finished environments: edits that can be applied, and none preferred that harms. */
import { describe, expect, test } from 'vitest';
import type { Analyses, FileEdit, Finding, Input } from '../../../server/src/core/index.js';
import { corpusFolder } from '../../support/corpus.js';
import { ownEnvironments, publishedEnvironments } from '../../support/environments.js';
import { findingsIn, keyOf, newTally, stateOf } from '../../support/fix-checks.js';
import { wrongFixesOfMistakes } from '../../support/mistake-runs.js';
import { environmentIn } from '../../support/slips.js';
import { STYLES } from '../../support/styles.js';
import { runs, thorough } from '../../support/thorough.js';

const FOLDERS = ['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'];

/** `HELION_SEED=7` draws other mistakes; what is wrong is told with the seed. */
const SEED = Number(process.env['HELION_SEED'] ?? 5);

describe('a preferred fix of a single mistake repairs, and none harms', () => {
  const own = ownEnvironments();
  test.each(own.map((each) => [each.name, each] as const))('%s', (_, environment) => {
    for (const style of STYLES) {
      const count = runs(style === 'as written' ? 60 : 5);
      expect(wrongFixesOfMistakes(environment, { style, count, seed: SEED })).toEqual([]);
    }
  });
});

/** A sample takes some of the environments, each in a style of its own; a thorough run all of them in every style. */
const MISTAKES = thorough ? 2_000 : 5;

const published = publishedEnvironments();
const skipped = published.length === 0 ? ` (skipped: there is nothing in '${corpusFolder}')` : '';

describe.skipIf(published.length === 0)(`the same in published environments${skipped}`, () => {
  const sample = published.filter((_, index) => thorough || index % 8 === SEED % 8);
  test.each(sample.map((each, index) => [each.name, each, index] as const))('%s', (_, environment, index) => {
    const styles = thorough ? STYLES : [STYLES[index % STYLES.length] ?? 'as written'];
    for (const style of styles) {
      const count = style === 'as written' ? MISTAKES : Math.ceil(MISTAKES / 8);
      expect(wrongFixesOfMistakes(environment, { style, count, seed: SEED })).toEqual([]);
    }
  });
});

test('the mistakes of a seed have fixes, some of them preferred, and fix-all has something to do', () => {
  const tally = newTally();
  for (const environment of ownEnvironments())
    wrongFixesOfMistakes(environment, { style: 'as written', count: 15, seed: SEED }, tally);
  expect(Math.min(tally.fixes, tally.preferred, tally.fixAlls)).toBeGreaterThan(5);
});

describe('a definition that was edited is no slip of what names it', () => {
  const EDITS: readonly ((name: string) => string)[] = [
    (name) => name.charAt(1) + name.charAt(0) + name.slice(2),
    (name) => `${name}X`,
    (name) => name.toLowerCase(),
    () => 'SOMETHING-ELSE',
  ];
  test.each(FOLDERS)('%s', (folder) => {
    const inputs = environmentIn(`examples/${folder}`);
    const whole = stateOf(inputs);
    const known = new Set(findingsIn(whole.analyses).map(keyOf));
    const wrong: string[] = [];
    for (const definition of definitionsIn(whole.analyses))
      for (const edit of EDITS) {
        const name = edit(definition.name);
        const { analyses } = stateOf(renamed(inputs, definition, name), {}, whole.analyses);
        const fresh = findingsIn(analyses).filter((finding) => !known.has(keyOf(finding)));
        wrong.push(...fixedElsewhere(fresh, definition, name));
      }
    expect(wrong).toEqual([]);
  });
});

interface Written {
  readonly uri: string;
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

function renamed(inputs: readonly Input[], { uri, span }: Written, name: string): readonly Input[] {
  const write = (text: string) => text.slice(0, span.start) + name + text.slice(span.end);
  return inputs.map((input) => (input.uri === uri ? { ...input, text: write(input.text) } : input));
}

/** Preferred fixes that edit another place than the definition, which has another name now. */
function fixedElsewhere(
  findings: readonly Finding[],
  { uri, name: before, span }: Written,
  name: string,
): string[] {
  const end = span.start + name.length;
  const isElsewhere = (edit: FileEdit) =>
    edit.uri !== uri || edit.span.start > end || edit.span.end < span.start;
  return findings.flatMap(({ rule, message, fixes }) =>
    fixes()
      .filter(({ preferred, edits }) => preferred && edits.some(isElsewhere))
      .map(({ title }) => `${before} is now ${name} | ${rule} ${message} | ${title}`),
  );
}

/** The names that the files of an environment define as they are written; every fifth where there are many. */
function definitionsIn({ all }: Analyses): readonly Written[] {
  const found = all.flatMap(({ file, facts }) =>
    facts.definitions.flatMap(({ name, node }) => {
      const span = file.tree.spanOf(node);
      const at = file.text.slice(span.start, span.end).indexOf(name);
      if (name.length < 3 || at < 0) return [];
      const start = span.start + at;
      return [{ uri: file.uri, name, span: { start, end: start + name.length } }];
    }),
  );
  return found.length > 40 ? found.filter((_, index) => index % (thorough ? 1 : 5) === 0) : found;
}
