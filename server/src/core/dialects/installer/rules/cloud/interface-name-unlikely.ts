/** The name of a NIC has no number, or a letter where its number is. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { interfaceNames } from './about-interface-names.js';
import { docs } from './interface-name-unlikely.docs.js';

export const interfaceNameUnlikely = defineRule({
  id: 'installer/interface-name-unlikely',
  severity: 'warning',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const all = interfaceNames(environment);
    for (const value of all) {
      const [, family, number] = NUMBERED.exec(value.value) ?? [];
      if (family === undefined || number === undefined || /^\d+$/.test(number)) continue;
      const others = new Set(all.map((each) => each.value));
      if (number === '') {
        const numbered = [...others].filter(
          (name) => name.startsWith(family) && /^\d+$/.test(name.slice(family.length)),
        );
        yield finding(value.at, `'${value.value}' has no number, as in '${family}0'.`, {
          fixes: () => numbered.slice(0, MOST_CHOICES).flatMap((name) => changeTo(value, name)),
        });
        continue;
      }
      const meant = `${family}${number.replace(/o/gi, '0').replace(/[li]/gi, '1')}`;
      yield finding(value.at, `'${value.value}' has a letter in its number. Did you mean '${meant}'?`, {
        fixes: () => changeTo(value, meant, { preferred: others.has(meant) }),
      });
    }
  },
});

/** The names that kernels give by counting, and bonds; with the letters that look like digits. */
const NUMBERED = /^(eth|em|eno|ens|bond|hed|p\dp)([\doil]*)$/i;
