/** On a NIC with several ports, some are used for PCI passthrough and others carry host networks. */

import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServerHardware } from '../over.js';
import { isOn, pairsOf, roleAt } from './about-ports.js';
import { docs } from './server-multiport-pci-pt.docs.js';

export const serverMultiportPciPt = defineRule({
  id: 'input-model/server-multiport-pci-pt',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    const pairs = pairsOf(server, frame).filter(({ port }) => port.text('type')?.value === 'multi-port');
    const said = new Set<string>();
    for (const { used, port } of pairs) {
      const bus = port.text('bus-address')?.value;
      if (bus === undefined || said.has(bus) || !isOn(used.device, 'pci-pt')) continue;
      const other = pairs.find(
        (each) =>
          each.port.text('bus-address')?.value === bus &&
          !isOn(each.used.device, 'pci-pt') &&
          !isOn(each.used.device, 'sriov-only'),
      );
      if (!other) continue;
      said.add(bus);
      yield finding(
        roleAt(server),
        `'${used.name}' has 'pci-pt', but '${other.used.name}' of the same NIC carries host networks. '${other.used.name}' also needs 'pci-pt' or 'sriov-only'.`,
        {
          fixes: () =>
            used.device
              ? removeKey(used.device, 'pci-pt', { title: `Remove 'pci-pt' from '${used.name}'` })
              : [],
        },
      );
    }
  },
});
