/** The fixes of single mistakes in finished environments: edits that can be applied, and none preferred that harms. */
import { describe, expect, test } from 'vitest';
import type { Analyses, FileEdit, Finding, Input } from '../../../server/src/core/index.js';
import { findingsIn, keyOf, stateOf, wrongFixes } from '../../support/fix-checks.js';
import { singleMistakes } from '../../support/single-mistakes.js';
import { environmentIn } from '../../support/slips.js';
import { runs, thorough } from '../../support/thorough.js';

const FOLDERS = ['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'];

describe('a preferred fix of a single mistake repairs, and none harms', () => {
  test.each(FOLDERS)('%s', (folder) => {
    const inputs = environmentIn(`examples/${folder}`);
    const whole = stateOf(inputs);
    const known = new Set(findingsIn(whole.analyses).map(keyOf));
    const wrong: string[] = [];
    // Repairs of the syntax know nothing of schemas; fix-all leaves out those that make findings.
    const isOfSyntax = (each: string) => /^common\/(?:yaml|json)-\S+: .* new: /.test(each);
    for (const { inputs: changed, shown } of singleMistakes(inputs, runs(150)))
      for (const each of wrongFixes(stateOf(changed, {}, whole.analyses), known))
        if (!isOfSyntax(each)) wrong.push(`${shown} | ${each}`);
    expect(wrong).toEqual([]);
  });
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
