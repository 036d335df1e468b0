/** Adding options to the sections of pass-through files. */
import type { SourceFile } from '../../../../model/source-file.js';
import { addItem, type FixOptions } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { OptionSection } from '../../model/helpers/read-passthrough.js';

/** Adds an option behind those that are there; nothing where the section has no list of them. */
export function addOption(
  file: SourceFile,
  { section }: OptionSection,
  option: string,
  value: string,
  { title = `Add '${option}' with '${value}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const list = section.entry('values')?.value;
  return list?.type === 'seq' ? addItem(file, { node: list }, { option, value }, { title, preferred }) : [];
}
