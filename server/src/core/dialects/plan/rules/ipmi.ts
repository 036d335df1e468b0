/**
 * IPMI stands apart from the cloud: a port and a link of its own, and a route to it from the management network.
 * That its subnet is apart too is checked with the other subnets.
 */
import { ipmiSeparateSource } from '../../../architecture/networks.js';
import { formatAddress } from '../../../net/address.js';
import { hostRange } from '../../../net/cidr.js';
import { nearestHost } from '../../../net/free-hosts.js';
import { defineRule, type Rule, type RuleContext } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { proposeCarrier } from '../model/proposals.js';
import { called, inRow, placeOf, settledVlanType } from './about-networks.js';
import { addKey, replaceValue } from './fixes.js';
import { dataPort, takenAddresses } from './free-values.js';

const sharesPort = defineRule<Plan>({
  id: 'plan/ipmi-shares-port',
  severity: 'error',
  docs: {
    summary: 'IPMI is on the same port as another network.',
    why: 'The management controller of a server has a port of its own that works while the server is switched off. A network of the operating system cannot use that port, and IPMI cannot use that of the operating system.',
    source:
      'Technical overview 1.1, Physical assumptions: one IPMI port and at least one Ethernet port per server, on separate links',
    ...example(kvmPlan, { good: 'port: ipmi', bad: 'port: eth0' }),
  },
  check: checkPort,
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

const unrouted = defineRule<Plan>({
  id: 'plan/ipmi-unrouted',
  severity: 'warning',
  docs: {
    summary: 'The IPMI network has no gateway, so the management network has no route to it.',
    why: 'Ironic runs in the undercloud and powers servers on over IPMI, which is a separate network. Packets get there only through a router that has an address in the IPMI subnet.',
    source: ipmiSeparateSource,
    ...example(kvmPlan, { good: 'gateway-ip: 192.168.11.254, ', bad: '' }),
  },
  check({ file, model, report }) {
    const [ipmi, ...more] = networksNamed(model.physical, 'ipmi');
    if (!ipmi?.cidr || more.length > 0 || ipmi.section.state('gateway-ip') !== 'absent') return;
    const { cidr } = ipmi;
    report({
      at: placeOf(ipmi),
      message: `'ipmi'${inRow(ipmi)} has no 'gateway-ip', so the management network has no route to it.`,
      fixes: () => {
        const gateway = nearestHost(cidr.value, hostRange(cidr.value).last, takenAddresses(model));
        if (!gateway) return [];
        const text = formatAddress(gateway);
        return addKey(file, ipmi.section, 'gateway-ip', text, `Add 'gateway-ip: ${text}'`, { after: 'cidr' });
      },
    });
  },
});

export const ipmi: readonly Rule<Plan>[] = [sharesPort, unrouted];
