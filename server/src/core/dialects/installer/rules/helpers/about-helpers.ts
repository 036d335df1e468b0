/** How rules about the helper files of an installer folder are declared. */
import { Reader } from '../../../../model/reader.js';
import type { SourceFile } from '../../../../model/source-file.js';
import type { Section, Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Fix, type Report, type Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { type Passthrough, readPassthrough } from '../../helpers/read-passthrough.js';
import type { Installer, InstallerKind } from '../../installer-model.js';

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

/** A file of sections with keys, such as `ovs_vapp.ini`. */
export interface Ini {
  readonly file: SourceFile;
  readonly root: Section | undefined;
  section(name: string): Section | undefined;
  /** Text with something in it that is no placeholder of the sample. */
  text(section: string, key: string): Value<string> | undefined;
}

/** A rule whose check is called for every file of a kind that is written as an INI file or as shell exports. */
export function defineIniRule(
  kind: InstallerKind,
  rule: Omit<Rule<Installer>, 'check'> & {
    readonly check: (context: {
      readonly ini: Ini;
      readonly installer: Installer;
      report(report: Report): void;
    }) => void;
  },
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model: installer, report }) {
      for (const { file } of installer.filesOf(kind)) rule.check({ ini: readIni(file), installer, report });
    },
  });
}

function readIni(file: SourceFile): Ini {
  const reader = new Reader(file);
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  const section = (name: string) => reader.sectionAt(root, name);
  return {
    file,
    root,
    section,
    text: (name, key) =>
      reader.value(section(name), key, ({ value }) =>
        typeof value === 'string' && value !== '' && !isSample(value) ? value : undefined,
      ),
  };
}

/** What stands in the published template until it is filled in: `vlan_or_vxlan`, `ovsvapp_ipv4_netmask`. */
function isSample(text: string): boolean {
  return /_or_|_ipv4_|_if_any$|^[a-z]+(_[a-z]+){2,}$|^\/path\/to\//.test(text);
}

/** `True` and its like. */
export function isTrue(value: Value<string> | undefined): boolean | undefined {
  const word = value?.value.toLowerCase();
  return word === 'true' || word === 'yes' || word === '1'
    ? true
    : word === 'false' || word === 'no' || word === '0'
      ? false
      : undefined;
}

export function changeTo(file: SourceFile, value: Value<string>, to: string, preferred = false): Fix {
  return {
    title: `Change to '${to}'`,
    edits: inFile(file, replaceScalar(file, value.node, to)),
    ...(preferred && { preferred }),
  };
}
