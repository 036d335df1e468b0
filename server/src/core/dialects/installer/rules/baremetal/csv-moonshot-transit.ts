/** The first address after HP_Moonshot is not that of a cartridge. */

import { transitOf } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changePart } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isTransit, nodes } from './about-moonshot.js';
import { docs } from './csv-moonshot-transit.docs.js';

export const csvMoonshotTransit = defineRule({
  id: 'baremetal/csv-moonshot-transit',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { field, transit } of nodes(csv)) {
      const { text, part } = transit;
      if (isTransit(text)) continue;
      const cartridge = /^c?([1-9]\d?)$/i.exec(text)?.[1];
      const bare = isTransit(`0x${text}`) ? `0x${text}` : undefined;
      const right = bare ?? (cartridge === undefined ? undefined : transitOf(Number(cartridge)));
      const at = { ...field.at, part };
      yield finding(
        at,
        `'${text}' is not a valid transit address of a cartridge. Write an even number of at least ${transitOf(1)}.`,
        {
          fixes: () =>
            (right && isTransit(right) ? [right] : besides(text)).flatMap((each) => changePart(at, each)),
        },
      );
    }
  },
});

/** The addresses on both sides of an odd one. */
function besides(text: string): readonly string[] {
  const number = /^0x[0-9a-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN;
  return [number - 1, number + 1].map((each) => `0x${each.toString(16)}`).filter(isTransit);
}
