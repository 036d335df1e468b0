/** IPMI is on the same port as another network. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { proposeCarrier } from '../../model/proposals.js';
import { dataPort } from '../addresses/about-free-values.js';
import { thePlan } from '../over.js';
import { called, settledVlanType } from './about-networks.js';
import { docs } from './ipmi-shares-port.docs.js';

export const ipmiSharesPort = defineRule({
  id: 'plan/ipmi-shares-port',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const [ipmi, ...more] = networksNamed(model.physical, 'ipmi');
    if (!ipmi || more.length > 0) return;
    for (const network of ipmi.carries) yield* carried(model, network);
    yield* onOnePort(model, ipmi);
  },
});

/** A virtual network whose carrier is IPMI; one of the other VLAN type is reported for that. */
function* carried(model: Plan, network: PlanNetwork): Iterable<Report> {
  const { carriedBy, fact } = network;
  if (!carriedBy || settledVlanType(network) !== 'untagged') return;
  yield finding(carriedBy.at, `'ipmi' cannot carry ${called(network)}; IPMI needs a separate port.`, {
    fixes: () => {
      const right = fact && proposeCarrier(model, fact)?.name?.value;
      return right === undefined
        ? []
        : changeTo(carriedBy, right, { title: `Change 'carried-by' to '${right}'` });
    },
  });
}

function* onOnePort(model: Plan, ipmi: PlanNetwork): Iterable<Report> {
  const { port } = ipmi;
  if (!port) return;
  const others = model.networks.filter((other) => other !== ipmi && other.port);
  const sharing = others.filter((other) => other.port?.value === port.value);
  const [one] = sharing;
  if (!one?.port) return;
  // When the others are mostly elsewhere, it is they who are on the wrong port.
  if (sharing.length < others.length) {
    for (const other of sharing) yield* onPortOfIpmi(model, other, ipmi);
    return;
  }
  yield finding(
    port.at,
    `'ipmi' shares port '${port.value}' with ${called(one)}; IPMI needs a separate port.`,
    {
      related: [related(one.port.at, `${called(one)} is also on port '${port.value}'.`)],
      fixes: () =>
        port.value === 'ipmi' ? [] : changeTo(port, 'ipmi', { title: "Change the port to 'ipmi'" }),
    },
  );
}

function* onPortOfIpmi(model: Plan, other: PlanNetwork, ipmi: PlanNetwork): Iterable<Report> {
  const { port } = other;
  if (!port) return;
  yield finding(
    port.at,
    `${called(other)} shares port '${port.value}' with 'ipmi'; IPMI needs a separate port.`,
    {
      related: [related(ipmi.port?.at, `'ipmi' is on port '${port.value}'.`)],
      fixes: () => {
        const right = dataPort(model);
        if (right === undefined || right === port.value) return [];
        return changeTo(port, right, { title: `Change the port to '${right}'` });
      },
    },
  );
}
