/** Bare-metal servers are reached through the NIC of the management interface. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-neutron-bm-interface.docs.js';

export const cgNeutronBmInterface = defineRule({
  id: 'carrier-grade/cg-neutron-bm-interface',
  severity: 'warning',
  docs,
  over: eachVarsFile('neutron-bm'),
  *check({ file, properties, used }, model) {
    const nic = file.reader.value(properties, 'bm_interface', textOf);
    const management = used ? networkNamed(model, 'management')?.interface : undefined;
    const same = nic && management?.ethernetPorts.items.find(({ value }) => value === nic.value);
    if (nic && same)
      yield finding(nic.at, `'${nic.value}' carries the management network.`, {
        related: [related(same.at, 'It is used here.')],
      });
  },
});
