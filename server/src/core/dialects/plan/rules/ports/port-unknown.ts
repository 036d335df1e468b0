/** A network or a node names a port that the plan does not define. */

import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './port-unknown.docs.js';

export const portUnknown = defineRule({
  id: 'plan/port-unknown',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ ports, networks, nodes }) {
    if (ports.state !== 'written' || !ports.complete || ports.items.some(({ port }) => !port)) return;
    const known = ports.items.flatMap(({ port }) => port?.value ?? []);
    const members = ports.items.flatMap((port) => port.members.items.map(({ value }) => value));
    const used = [
      ...networks.flatMap((network) => (network.port ? [network.port] : [])),
      ...nodes.items.flatMap((node) => node.ports.items),
    ];
    for (const port of used) {
      if (known.includes(port.value) || members.includes(port.value) || isIpmiPort(port.value)) continue;
      const guess = didYouMean(port.value, known);
      yield finding(port.at, `Unknown port '${port.value}'${guess.ending}`, {
        fixes: () => changeToGuess(port, guess),
      });
    }
  },
});

/** The port of the BMC is that of the hardware, and need not be listed. */
const isIpmiPort = (name: string) => /^(?:ipmi|ilo|bmc)/i.test(name);
