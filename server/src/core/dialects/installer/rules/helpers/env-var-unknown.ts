/** An exported variable has nearly the name of one that the installer reads. */

import { distance } from 'fastest-levenshtein';
import { unsupportedVariable } from '../../../../architecture/installer-variables.js';
import { surelyMeant } from '../../../../rules/kit/evidence.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { installerVariables } from '../../../../schema/installer-schemas.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './env-var-unknown.docs.js';

export const envVarUnknown = defineRule({
  id: 'installer/env-var-unknown',
  severity: 'warning',
  docs,
  over: eachSettingsFile('exports'),
  *check({ file, root }) {
    const entries = root?.entries ?? [];
    const written = new Set(entries.map(({ key }) => String(key.value)));
    for (const entry of entries) {
      const name = String(entry.key.value);
      const guess = meant(name);
      if (guess === undefined) continue;
      yield finding({ file, node: entry.key }, `Unknown variable '${name}'. Did you mean '${guess}'?`, {
        fixes: () =>
          written.has(guess)
            ? []
            : fixOf(file, `Rename to '${guess}'`, renameKey(file, entry, guess), {
                preferred: surelyMeant(name, installerVariables.keys()) === guess,
              }),
      });
    }
  },
});

/** More letters than these are another name, and not a slip: other programs have variables too. */
const MOST_SLIPS = 2;

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
