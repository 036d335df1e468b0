/** One place on the PCI bus has ports of both types. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-mixed-type.docs.js';

export const nicBusAddressMixedType = defineRule({
  id: 'input-model/nic-bus-address-mixed-type',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    const firsts = new Map<string, Item>();
    for (const port of all) {
      const bus = port.text('bus-address')?.value;
      const type = port.text('type');
      if (bus === undefined || !type) continue;
      const first = firsts.get(bus);
      const other = first?.text('type')?.value;
      if (!first) firsts.set(bus, port);
      else if (other !== undefined && other !== type.value)
        yield finding(
          type.at,
          `The ports at '${bus}' are of both types; another one there is a '${other}'.`,
          {
            related: [{ at: first.keyAt('type'), message: `This one is a '${other}'.` }],
            fixes: () => [
              {
                title: `Change to '${other}'`,
                edits: inFile(port.file, replaceScalar(port.file, type.node, other)),
              },
            ],
          },
        );
    }
  },
});
