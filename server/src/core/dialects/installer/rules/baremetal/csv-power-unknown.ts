/** The ninth field is no power management. */

import { powerManagements } from '../../../../architecture/baremetal-roles.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { docs } from './csv-power-unknown.docs.js';

export const csvPowerUnknown = defineRule({
  id: 'baremetal/csv-power-unknown',
  severity: 'error',
  docs,
  over: eachField('power_management'),
  *check({ machine, field }) {
    if (field.text === '' || machine.power) return;
    const [name = '', ...rest] = field.text.split(':');
    const { word, isCertain: preferred } = didYouMean(name.toLowerCase(), NAMES.keys());
    const right = word === undefined ? undefined : NAMES.get(word);
    yield finding(
      field.at,
      `'${name}' is no power management; ${right ? `did you mean '${right}'?` : `there are ${usual.join(', ')}.`}`,
      { fixes: () => (right ? changeTo(field, [right, ...rest].join(':'), { preferred }) : []) },
    );
  },
});

const usual = powerManagements.map(({ name }) => name);

/** Names, what remains of them without `HP_`, and the drivers behind them: `ilo4`, `pxe_ilo`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  // Of two with one driver the first, which is the default, counts.
  [...powerManagements].reverse().flatMap(({ name, driver }) => [
    [driver, name],
    [name.toLowerCase().replace('hp_', ''), name],
    [name.toLowerCase(), name],
  ]),
);
