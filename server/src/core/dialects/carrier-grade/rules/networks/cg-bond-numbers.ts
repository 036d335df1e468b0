/** The intervals of a bond do not match. */
import { usualBond } from '../../../../architecture/carrier-grade-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { changeNumber } from '../about-numbers.js';
import { eachBond } from '../over.js';
import { docs } from './cg-bond-numbers.docs.js';

export const cgBondNumbers = defineRule({
  id: 'carrier-grade/cg-bond-numbers',
  severity: 'warning',
  docs,
  over: eachBond,
  *check({ options }, { reader }) {
    const miimon = reader.value(options, 'bond-miimon', wholeOf);
    const updelay = reader.value(options, 'bond-updelay', wholeOf);
    if (miimon && miimon.value <= 0)
      yield finding(miimon.at, `'bond-miimon' must be above 0, not ${miimon.value}.`, {
        fixes: () => changeNumber(miimon, usualBond.miimon),
      });
    else if (updelay && updelay.value < 0)
      yield finding(updelay.at, `'bond-updelay' must not be below 0.`, {
        fixes: () => changeNumber(updelay, usualBond.updelay),
      });
    else if (miimon && updelay && updelay.value % miimon.value !== 0)
      yield finding(
        updelay.at,
        `'bond-updelay' (${updelay.value}) is not a multiple of 'bond-miimon' (${miimon.value}).`,
        {
          related: [related(miimon.at, 'The interval of checks is set here.')],
          fixes: () => multiplesNear(updelay.value, miimon.value).flatMap((to) => changeNumber(updelay, to)),
        },
      );
  },
});

/** The two multiples of an interval between which a number lies, the nearer one first; never 0, which waits for nothing. */
function multiplesNear(number: number, interval: number): readonly number[] {
  const below = number - (number % interval);
  const both = [below, below + interval].filter((each) => each > 0);
  return both.toSorted((a, b) => Math.abs(number - a) - Math.abs(number - b) || b - a);
}
