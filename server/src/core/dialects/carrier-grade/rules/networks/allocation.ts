/** Where the addresses of nodes come from: enough of them from the start address on, and none that is taken. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, LogicalNetwork } from '../../model/carrier-grade-model.js';
import { called, interfacesOf } from './about-networks.js';

const FIRST = 'environment.json node-type.0.interface-map.0.logical-network-map';

/** The number of servers whose node type is attached to a network, itself or through a ref; undefined when unknown. */
function nodesOn({ environment, provision }: CarrierGrade, network: LogicalNetwork): number | undefined {
  if (!environment || !provision?.servers.complete) return undefined;
  const types = new Set<string>();
  for (const owner of interfacesOf(environment)) {
    const type = owner.nodeType.name?.value;
    const attached = owner.networks.items.some(
      (each) => each === network || (each.ref && environment.resolve(each.ref.value) === network),
    );
    if (attached && type === undefined) return undefined;
    if (attached && type !== undefined) types.add(type);
  }
  if (provision.servers.items.some(({ type }) => type === undefined)) return undefined;
  return provision.servers.items.filter(({ type }) => type !== undefined && types.has(type)).length;
}

export const allocationRules: readonly Rule<CarrierGrade>[] = [
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-start-capacity',
    severity: 'error',
    docs: {
      summary: 'There are fewer addresses from the start address on than nodes that need one.',
      why: 'Every node on a network gets the next address from start-address upwards; on management the lifecycle manager takes the first one.',
      source: 'Sample files environment.json and node-provision.json; address arithmetic',
      ...cloudExample({ [`${FIRST}.0.network-address.start-address`]: '10.40.3.250' }),
    },
    check({ model, report }) {
      for (const network of model.environment?.defined ?? []) {
        const { cidr, start } = network;
        const nodes = nodesOn(model, network);
        if (!cidr || !start || nodes === undefined || !cidrContains(cidr.value, start.value)) continue;
        const there = hostRange(cidr.value).last.value - start.value.value + 1n;
        if (there < 0n || there >= BigInt(nodes)) continue;
        report({
          at: start.at,
          message: `From ${formatAddress(start.value)} to the end of ${formatCidr(cidr.value)} there ${there === 1n ? 'is one address' : `are ${there} addresses`}, but ${nodes} nodes are on ${called(network)}.`,
          related: [{ at: cidr.at, message: 'The subnet stands here.' }],
        });
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-gateway-allocated',
    severity: 'error',
    docs: {
      summary: 'The gateway has an address that a node will get.',
      why: 'Addresses are given out one after the other from start-address upwards, without a look at the gateway.',
      source: 'Sample files environment.json; address arithmetic',
      ...cloudExample({ [`${FIRST}.0.network-address.gateway`]: '10.40.3.121' }),
    },
    check({ model, report }) {
      for (const network of model.environment?.defined ?? []) {
        const { start, gateway } = network;
        const nodes = nodesOn(model, network);
        if (!start || !gateway || nodes === undefined || nodes === 0) continue;
        const distance = gateway.value.value - start.value.value;
        if (distance < 0n || distance >= BigInt(nodes)) continue;
        report({
          at: gateway.at,
          message: `The gateway ${formatAddress(gateway.value)} is among the first ${nodes} addresses from ${formatAddress(start.value)} on, which the nodes on ${called(network)} get.`,
          related: [{ at: start.at, message: 'Addresses are given out from here on.' }],
        });
      }
    },
  }),
];
