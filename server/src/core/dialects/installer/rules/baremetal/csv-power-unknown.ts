/** The ninth field is no power management. */

import { powerManagements } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachMachineList } from '../over.js';
import { changeTo, column } from './about-lines.js';
import { docs } from './csv-power-unknown.docs.js';

export const csvPowerUnknown = defineRule({
  id: 'baremetal/csv-power-unknown',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { machine, field } of column(csv, 'power_management')) {
      if (field.text === '' || machine.power) continue;
      const [name = '', ...rest] = field.text.split(':');
      const near = nearest(name.toLowerCase(), NAMES.keys());
      const right = near === undefined ? undefined : NAMES.get(near);
      yield finding(
        field.at,
        `'${name}' is no power management; ${right ? `did you mean '${right}'?` : `there are ${usual.join(', ')}.`}`,
        { fixes: () => (right ? [changeTo(csv, field, [right, ...rest].join(':'), true)] : []) },
      );
    }
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
