/** A machine has more cores, memory or disk than any server: the number is in another unit, or in another field. */

import { machineMinimum, machineMost } from '../../../../architecture/baremetal-roles.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { docs } from './csv-number-absurd.docs.js';

export const csvNumberAbsurd = defineRule({
  id: 'baremetal/csv-number-absurd',
  severity: 'warning',
  docs,
  over: eachServer,
  *check(machine) {
    for (const { value, most, least, what } of [
      { value: machine.cpus, most: machineMost.cpus, least: undefined, what: 'CPU cores' },
      {
        value: machine.memoryMb,
        most: machineMost.memoryMb,
        least: machineMinimum.memoryMb,
        what: 'MB of memory',
      },
      {
        value: machine.diskGib,
        most: machineMost.diskGib,
        least: machineMinimum.diskGib,
        what: 'GiB of disk',
      },
    ])
      if (value && value.value > most)
        yield finding(value.at, `No server has ${value.value} ${what}; the most is about ${most}.`, {
          fixes: () => (least === undefined ? [] : inLargerUnit(value, least, most)),
        });
  },
});

/** The same amount, read as one in the next smaller unit. */
function inLargerUnit(value: Value<number>, least: number, most: number): readonly Fix[] {
  const larger = value.value / 1024;
  return Number.isInteger(larger) && larger >= least && larger <= most ? changeTo(value, String(larger)) : [];
}
