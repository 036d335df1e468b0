/** The network that boots servers is on a bond whose mode does not let them boot. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { called, placeOf } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { docs } from './pxe-bond-mode.docs.js';

/** The modes for which the switch sends packets to any port of the group; before there is a bond, one NIC listens. */
const GROUPED: readonly string[] = ['balance-rr', 'balance-xor', 'broadcast'];

export const pxeBondMode = defineRule({
  id: 'plan/pxe-bond-mode',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, { ports }) {
    if (network.layer !== 'physical' || network.name?.value !== 'undercloud-management') return;
    const port = network.port?.value;
    for (const bond of ports.items) {
      const { mode } = bond;
      if (port === undefined || bond.port?.value !== port || !mode || !GROUPED.includes(mode.value)) continue;
      yield finding(mode.at, `Servers cannot boot by PXE on '${port}' with mode '${mode.value}'.`, {
        related: [related(placeOf(network), `${called(network)} boots servers on this port.`)],
        fixes: () => changeTo(mode, 'active-backup'),
      });
    }
  },
});
