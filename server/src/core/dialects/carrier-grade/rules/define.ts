/** What rules of several folders share: how a rule for one kind of file is declared, and small words for messages. */
import type { NodePlace } from '../../../model/source-file.js';
import type { Section, Value } from '../../../model/value.js';
import { inFile } from '../../../rules/in-file.js';
import { defineRule, type Fix, type Report, type Rule } from '../../../rules/rule.js';
import { replaceScalar } from '../../../syntax/rewrite.js';
import type { CarrierGrade, CarrierGradeFile } from '../model/carrier-grade-model.js';

/** A rule whose check is called for each of some files of the directory, copies and variants included. */
export function defineFileRule<File extends CarrierGradeFile>(
  filesOf: (model: CarrierGrade) => readonly File[],
  rule: Omit<Rule<CarrierGrade>, 'check'> & {
    readonly check: (context: {
      readonly file: File;
      readonly model: CarrierGrade;
      report(report: Report): void;
    }) => void;
  },
): Rule<CarrierGrade> {
  return defineRule<CarrierGrade>({
    ...rule,
    check({ model, report }) {
      for (const file of filesOf(model)) rule.check({ file, model, report });
    },
  });
}

/** A fix that writes another value in the place of one. */
export function changeTo(
  { file }: Pick<CarrierGradeFile, 'file'>,
  value: Pick<Value<unknown>, 'node'>,
  to: string | number,
  preferred = false,
): Fix {
  return {
    title: `Change to '${to}'`,
    edits: inFile(file, replaceScalar(file, value.node, to)),
    ...(preferred && { preferred }),
  };
}

/** Where to point for a map: the value that names it, else its first key. */
export function headOf(section: Section, named?: Pick<Value<unknown>, 'at'>): NodePlace {
  if (named) return named.at;
  const first = section.node.entries[0]?.key;
  return first ? { file: section.at.file, node: first } : section.at;
}

/** Where a key stands, for what is wrong with the key rather than with its value. */
export function keyOf(section: Section, key: string): NodePlace | undefined {
  const entry = section.entry(key);
  return entry && { file: section.at.file, node: entry.key };
}

/** `'a', 'b' and 'c'`. */
export function quoted(words: readonly string[], last = 'and'): string {
  const all = words.map((word) => `'${word}'`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}

/** Keys of a map that are surely not there. */
export function absentKeys(section: Section, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => section.state(key) === 'absent');
}

/** Octets or pairs replaced by x, as published pages have them: whatever was meant is unknown. */
export function isMasked(text: string): boolean {
  return /(^|[.:])x+(?=[.:/]|$)/i.test(text);
}
