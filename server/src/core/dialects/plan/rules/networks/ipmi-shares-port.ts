/** IPMI is on the same port as another network. */
import { defineRule, legacy, type RuleContext } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { proposeCarrier } from '../../model/proposals.js';
import { dataPort } from '../addresses/free-values.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { called, inRow, settledVlanType } from './about-networks.js';
import { docs } from './ipmi-shares-port.docs.js';

export const ipmiSharesPort = defineRule({
  id: 'plan/ipmi-shares-port',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) => legacy(plan, checkPort), // TODO yield
});

function checkPort(context: RuleContext<Plan>): void {
  const { file, model, report } = context;
  const [ipmi, ...more] = networksNamed(model.physical, 'ipmi');
  if (!ipmi || more.length > 0) return;
  for (const network of ipmi.carries) reportCarried(context, network);
  const { port } = ipmi;
  if (!port) return;
  const others = model.networks.filter((other) => other !== ipmi && other.port);
  const sharing = others.filter((other) => other.port?.value === port.value);
  const [one] = sharing;
  if (!one?.port) return;
  // When the others are mostly elsewhere, it is they who are on the wrong port.
  if (sharing.length < others.length) {
    for (const other of sharing) reportOther(context, other, ipmi);
    return;
  }
  report({
    at: port.at,
    message: `'ipmi' shares port '${port.value}' with ${called(one)}; IPMI has a port and a link of its own${inRow(ipmi)}.`,
    related: [{ at: one.port.at, message: `${called(one)} is on port '${port.value}' too.` }],
    fixes: () => (port.value === 'ipmi' ? [] : replaceValue(file, port, 'ipmi', "Change the port to 'ipmi'")),
  });
}

/** A virtual network whose carrier is IPMI; one of the other VLAN type is reported for that. */
function reportCarried({ file, model, report }: RuleContext<Plan>, network: PlanNetwork): void {
  const { carriedBy, fact } = network;
  if (!carriedBy || settledVlanType(network) !== 'untagged') return;
  report({
    at: carriedBy.at,
    message: `'ipmi' cannot carry ${called(network)}; IPMI has a port and a link of its own.`,
    fixes: () => {
      const right = fact && proposeCarrier(model, fact)?.name?.value;
      return right === undefined ? [] : replaceValue(file, carriedBy, right, `Let '${right}' carry it`);
    },
  });
}

function reportOther(
  { file, model, report }: RuleContext<Plan>,
  other: PlanNetwork,
  ipmi: PlanNetwork,
): void {
  const { port } = other;
  if (!port) return;
  report({
    at: port.at,
    message: `${called(other)} shares port '${port.value}' with 'ipmi'; IPMI has a port and a link of its own${inRow(ipmi)}.`,
    related: ipmi.port ? [{ at: ipmi.port.at, message: `'ipmi' is on port '${port.value}'.` }] : [],
    fixes: () => {
      const right = dataPort(model);
      if (right === undefined || right === port.value) return [];
      return replaceValue(file, port, right, `Change the port to '${right}'`);
    },
  });
}
