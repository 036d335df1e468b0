/**
 * A virtual network has another VLAN id, subnet, gateway or port than the physical network that it is. Untagged networks
 * of one port with different subnets have a separate rule.
 */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { eachVirtualNetwork } from '../over.js';
import { areOneNetwork, called, settledVlanType, wireOf } from './about-networks.js';
import { docs } from './carrier-differs.docs.js';

export const carrierDiffers = defineRule({
  id: 'plan/carrier-differs',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network, model) {
    const carrier = carrierOf(model, network);
    if (carrier) yield* differences(model, network, carrier);
  },
});

/** What carries it, or where it names nothing, the one physical network with its name. */
function carrierOf({ physical }: Plan, network: PlanNetwork): PlanNetwork | undefined {
  const { carrier, name, section } = network;
  if (carrier || !name || section.state('carried-by') !== 'absent') return carrier;
  const [namesake, another] = networksNamed(physical, name.value);
  return another ? undefined : namesake;
}

function* differences(model: Plan, network: PlanNetwork, carrier: PlanNetwork): Iterable<Report> {
  const { port, vlanId, cidr, gatewayIp } = network;
  yield* differ(network, carrier, 'port', 'port', [port, carrier.port], String, (a, b) => a === b);
  if (!areOneNetwork(network, carrier)) return;
  const isTagged = [network, carrier].every((each) => settledVlanType(each) === 'tagged');
  if (isTagged)
    yield* differ(
      network,
      carrier,
      'vlan-id',
      'VLAN id',
      [vlanId, carrier.vlanId],
      Number,
      (a, b) => a === b,
    );
  if (cidr && carrier.cidr && !sameCidr(cidr.value, carrier.cidr.value)) {
    const wire = wireOf(model, network);
    if (!isTagged && wire !== undefined && wire === wireOf(model, carrier)) return;
    yield* differ<Cidr>(network, carrier, 'cidr', 'subnet', [cidr, carrier.cidr], formatCidr, sameCidr);
    return;
  }
  // A gateway outside the subnet is reported as such.
  const subnet = (cidr ?? carrier.cidr)?.value;
  const hosts = [gatewayIp, carrier.gatewayIp];
  if (subnet && hosts.some((host) => host && !cidrContains(subnet, host.value))) return;
  yield* differ<Address>(
    network,
    carrier,
    'gateway-ip',
    'gateway',
    [gatewayIp, carrier.gatewayIp],
    formatAddress,
    sameAddress,
  );
}

function* differ<T>(
  network: PlanNetwork,
  carrier: PlanNetwork,
  key: string,
  what: string,
  [own, other]: readonly [Value<T> | undefined, Value<T> | undefined],
  print: (value: T) => string | number,
  same: (a: T, b: T) => boolean,
): Iterable<Report> {
  if (!own || !other || same(own.value, other.value)) return;
  const [here, there] = [print(own.value), print(other.value)];
  const physical = `physical network ${called(carrier)}`;
  yield finding(
    own.at,
    `${called(network)} has the ${what} ${here}, but the ${physical} that carries it has ${there}.`,
    {
      related: [related(other.at, `The ${what} of the ${physical} is ${there}.`)],
      fixes: () => [
        ...changeTo(own, there, { title: `Change to '${there}'` }),
        ...removeKey(network.section, key, { title: `Remove '${key}' here` }),
        ...changeTo(other, here, { title: `Change the ${what} of the ${physical} to '${here}'` }),
      ],
    },
  );
}
