/** Scripts that export the variables of the installer. */
import { distance } from 'fastest-levenshtein';
import { unsupportedVariable } from '../../../../architecture/installer-variables.js';
import type { Rule } from '../../../../rules/rule.js';
import { installerVariables } from '../../../../schema/installer-schemas.js';
import { removeEntry, renameKey } from '../../../../syntax/rewrite.js';
import type { Installer } from '../../model/installer-model.js';
import { defineSettingsRule, fix } from './about-helpers.js';

const FILE = 'env_vars.sh';
const script = (line: string) => ({ [FILE]: `export BM_NETWORK_CIDR=192.168.130.0/24\nexport ${line}\n` });

/** More letters than these are another name, and not a slip: other programs have variables too. */
const MOST_SLIPS = 2;

export const exportsRules: readonly Rule<Installer>[] = [
  defineSettingsRule('exports', {
    id: 'installer/env-public-interface-ip',
    severity: 'error',
    docs: {
      summary: `The variable ${unsupportedVariable} is exported.`,
      why: 'It is no longer supported: the installer ends at once when it is set.',
      source: 'Installation page for KVM 1.0',
      bad: script(`${unsupportedVariable}=192.168.131.2`),
      good: script('OVERCLOUD_NeutronPublicInterface=eth1'),
    },
    check({ settings: { file, root }, report }) {
      for (const entry of root?.entries ?? []) {
        if (entry.key.value !== unsupportedVariable) continue;
        report({
          at: { file, node: entry.key },
          message: `'${unsupportedVariable}' is no longer supported; the installer ends when it is set.`,
          fixes: () => [fix(file, `Remove '${unsupportedVariable}'`, removeEntry(file, entry), true)],
        });
      }
    },
  }),
  defineSettingsRule('exports', {
    id: 'installer/env-var-unknown',
    severity: 'warning',
    docs: {
      summary: 'An exported variable has nearly the name of one that the installer reads.',
      why: 'The installer passes over names that it does not know, and uses its default in the place of the value.',
      source: 'Mapping table of JSON keys and environment variables',
      bad: script('FLOATING_STRAT=192.168.131.2'),
      good: script('FLOATING_START=192.168.131.2'),
    },
    check({ settings: { file, root }, report }) {
      const entries = root?.entries ?? [];
      const written = new Set(entries.map(({ key }) => String(key.value)));
      for (const entry of entries) {
        const name = String(entry.key.value);
        const guess = meant(name);
        if (guess === undefined) continue;
        report({
          at: { file, node: entry.key },
          message: `The installer reads no variable '${name}'; did you mean '${guess}'?`,
          fixes: () =>
            written.has(guess)
              ? []
              : [fix(file, `Rename to '${guess}'`, renameKey(file, entry, guess), true)],
        });
      }
    },
  }),
];

/** The variable that a name most likely stands for; undefined for known names and for those of other programs. */
function meant(name: string): string | undefined {
  const known = [...installerVariables.keys()];
  if (known.includes(name) || name === unsupportedVariable) return undefined;
  const folded = foldedName(name);
  let best: string | undefined;
  let steps = MOST_SLIPS + 1;
  for (const each of known) {
    const found = foldedName(each) === folded ? 0 : distance(each, name);
    if (found < steps) [best, steps] = [each, found];
  }
  return best;
}

function foldedName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
