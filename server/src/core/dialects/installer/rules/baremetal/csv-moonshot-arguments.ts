/** HP_Moonshot is not followed by exactly two addresses. */

import { moonshot } from '../../../../architecture/baremetal-roles.js';
import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { isMoonshot } from './about-lines.js';
import { firstNode, linesWith, nodes, placeOf } from './about-moonshot.js';
import { docs } from './csv-moonshot-arguments.docs.js';

export const csvMoonshotArguments = defineRule({
  id: 'baremetal/csv-moonshot-arguments',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    let taken: ReadonlySet<string> | undefined;
    for (const { machine, field, args } of linesWith(csv)) {
      if (!isMoonshot(machine) || (args.length === 2 && args.every(({ text }) => text !== ''))) continue;
      yield finding(
        field.at,
        `'HP_Moonshot' needs the addresses of a cartridge and a node, such as '${firstNode}'.`,
        {
          fixes: () => {
            taken ??= new Set(nodes(csv).flatMap((node) => placeOf(node) ?? []));
            const free = freePlace(taken, machine);
            return free && args.length < 2
              ? changeTo(field, free, { title: `Change to '${free}', the first unused node` })
              : [];
          },
        },
      );
    }
  },
});

/** The first node of the chassis that no line names. */
function freePlace(taken: ReadonlySet<string>, { ip }: Machine): string | undefined {
  if (!ip) return undefined;
  for (let transit = moonshot.firstTransit as number; transit <= moonshot.lastTransit; transit += 2)
    for (const target of moonshot.targets) {
      const cartridge = `0x${transit.toString(16)}`;
      if (!taken.has(`${formatAddress(ip.value)} ${cartridge} ${target}`))
        return `HP_Moonshot:${cartridge}:${target}`;
    }
  return undefined;
}
