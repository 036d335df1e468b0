/** How rules about the helper files of an installer folder are declared, and the repairs that several of them offer. */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Fix, type Report, type Rule } from '../../../../rules/rule.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import type { TextEdit } from '../../../../text/text-edit.js';
import { type Passthrough, readPassthrough } from '../../model/helpers/read-passthrough.js';
import { readSettingsFile, type SettingsFile } from '../../model/helpers/settings-file.js';
import type { Installer, InstallerKind } from '../../model/installer-model.js';

/** A rule whose check is called for every pass-through file. */
export function definePassthroughRule(
  rule: Omit<Rule<Installer>, 'check'> & {
    readonly check: (context: {
      readonly passthrough: Passthrough;
      readonly installer: Installer;
      report(report: Report): void;
    }) => void;
  },
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model: installer, report }) {
      for (const file of installer.filesOf('passthrough'))
        rule.check({ passthrough: readPassthrough(file), installer, report });
    },
  });
}

/** A rule whose check is called for every file of a kind that is written as an INI file or as shell exports. */
export function defineSettingsRule(
  kind: InstallerKind,
  rule: Omit<Rule<Installer>, 'check'> & {
    readonly check: (context: {
      readonly settings: SettingsFile;
      readonly installer: Installer;
      report(report: Report): void;
    }) => void;
  },
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model: installer, report }) {
      for (const file of installer.filesOf(kind))
        rule.check({ settings: readSettingsFile(file), installer, report });
    },
  });
}

export function fix(
  file: Pick<SourceFile, 'uri'>,
  title: string,
  edits: TextEdit | readonly TextEdit[],
  preferred = false,
): Fix {
  return { title, edits: inFile(file, edits), ...(preferred && { preferred }) };
}

export function changeTo(file: SourceFile, value: Value<unknown>, to: string, preferred = false): Fix {
  return fix(file, `Change to '${to}'`, replaceScalar(file, value.node, to), preferred);
}

/** Takes the value away and leaves the key. */
export function emptyValue({ file }: SettingsFile, value: Value<unknown>): TextEdit {
  return { span: file.tree.spanOf(value.node), newText: '' };
}

/** Writes a key, in the place of an empty value or behind the keys that are there. */
export function writeSetting(
  { file, section, entry }: SettingsFile,
  name: string,
  key: string,
  value: string,
): readonly TextEdit[] {
  const written = entry(name, key)?.value;
  if (written?.type === 'scalar') return [replaceScalar(file, written, value)];
  const map = section(name);
  return map && !written ? insertEntry(file, map, key, value) : [];
}

/** `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`. */
export function quoted(names: readonly string[]): string {
  const each = names.map((name) => `'${name}'`);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}
