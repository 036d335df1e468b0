/** A network has larger packets than its port. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { called } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { docs } from './mtu-exceeds-port.docs.js';

export const mtuExceedsPort = defineRule({
  id: 'plan/mtu-exceeds-port',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, { ports }) {
    const { mtu, effectivePort } = network;
    const port = ports.items.find((each) => each.port?.value === effectivePort?.value);
    const limit = port?.mtu;
    if (!mtu || !effectivePort || !limit || mtu.value <= limit.value) return;
    yield finding(
      mtu.at,
      `The MTU of ${called(network)} (${mtu.value}) is larger than that of its port '${effectivePort.value}' (${limit.value}).`,
      {
        related: [related(limit.at, `The MTU of '${effectivePort.value}' is ${limit.value}.`)],
        fixes: () => [
          ...changeTo(mtu, limit.value),
          ...changeTo(limit, mtu.value, {
            title: `Change the MTU of '${effectivePort.value}' to ${mtu.value}`,
          }),
        ],
      },
    );
  },
});
