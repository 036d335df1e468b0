/** Addresses of logical networks: their subnets, the first address that is given out, gateways, and room for the nodes. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { type Address, formatAddress, isPrivate } from '../../../../net/address.js';
import {
  cidrContains,
  cidrRange,
  cidrsOverlap,
  formatCidr,
  hostRange,
  parseCidr,
} from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { isMasked } from '../define.js';
import { called, defineNetworksRule, headOf } from './about-networks.js';

const FIRST = 'environment.json node-type.0.interface-map.0.logical-network-map';
export const addressRules: readonly Rule<CarrierGrade>[] = [
  defineNetworksRule({
    id: 'carrier-grade/cg-cidr-invalid',
    severity: 'error',
    docs: {
      summary: 'The subnet of a logical network is not written in CIDR notation.',
      why: 'A subnet is its first address, a slash and the number of bits of its prefix, without blanks: 10.40.3.0/24.',
      source: 'RFC 4632; an early published file has a blank before the slash',
      ...cloudExample({ [`${FIRST}.0.network-address.cidr`]: '10.40.3.0 /24' }),
    },
    check({ environment, report }) {
      const { reader, file } = environment;
      for (const { address } of environment.defined) {
        const cidr = reader.value(address, 'cidr', textOf);
        if (!cidr || isMasked(cidr.value) || parseCidr(cidr.value).kind !== 'invalid') continue;
        const right = cidr.value.replace(/\s+/g, '');
        const trimmed = parseCidr(right).kind !== 'invalid' && right;
        report({
          at: cidr.at,
          message: trimmed
            ? `'${cidr.value}' has a blank in it; write '${trimmed}'.`
            : `'${cidr.value}' is no subnet; write one such as '10.40.3.0/24'.`,
          fixes: () =>
            trimmed
              ? [
                  {
                    title: `Change to '${trimmed}'`,
                    edits: inFile(file, replaceScalar(file, cidr.node, trimmed)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-cidr-host-bits',
    severity: 'warning',
    docs: {
      summary: 'The address of a subnet has host bits set.',
      why: 'Before the slash stands the first address of the subnet; tools either reject anything else or quietly use the subnet it lies in.',
      source: 'RFC 4632, section 3.1',
      ...cloudExample({ [`${FIRST}.0.network-address.cidr`]: '10.40.3.1/24' }),
    },
    check({ environment, report }) {
      const { reader, file } = environment;
      for (const { address } of environment.defined) {
        const cidr = reader.value(address, 'cidr', textOf);
        const result = cidr && parseCidr(cidr.value);
        if (!cidr || result?.kind !== 'host-bits') continue;
        const right = formatCidr(result.cidr);
        report({
          at: cidr.at,
          message: `'${cidr.value}' has host bits set; the subnet it lies in is '${right}'.`,
          fixes: () => [
            {
              title: `Change to '${right}'`,
              edits: inFile(file, replaceScalar(file, cidr.node, right)),
              preferred: true,
            },
          ],
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-cidr-overlap',
    severity: 'error',
    docs: {
      summary: 'The subnets of two logical networks overlap.',
      why: 'Each logical network is a VLAN with a subnet of its own; an address in two of them leads to one or the other by chance.',
      source: 'Technical overviews of Carrier Grade, table of networks; address arithmetic',
      ...cloudExample({ [`${FIRST}.2.network-address.cidr`]: '10.40.0.0/16' }),
    },
    check({ environment, report }) {
      const networks = environment.defined.filter((network) => network.cidr);
      networks.forEach((network, index) => {
        const other = networks
          .slice(0, index)
          .find(
            ({ cidr, name }) =>
              cidr &&
              network.cidr &&
              name?.value !== network.name?.value &&
              cidrsOverlap(cidr.value, network.cidr.value),
          );
        if (!network.cidr || !other?.cidr) return;
        report({
          at: network.cidr.at,
          message: `${formatCidr(network.cidr.value)} of ${called(network)} overlaps ${formatCidr(other.cidr.value)} of ${called(other)}.`,
          related: [{ at: other.cidr.at, message: `The subnet of ${called(other)} stands here.` }],
        });
      });
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-start-outside',
    severity: 'error',
    docs: {
      summary: 'The first address that is given out is no host of the subnet.',
      why: 'Nodes get addresses from start-address upwards; outside the subnet, or on its first or last address, they reach nobody.',
      source: 'Sample environment files; a published one has this mistake',
      ...cloudExample({ [`${FIRST}.2.network-address.start-address`]: '174.16.73.120' }),
    },
    check({ environment, report }) {
      for (const network of environment.defined) {
        const { cidr, start } = network;
        if (!cidr || !start) continue;
        const what = outside(cidr.value, start.value);
        if (what)
          report({
            at: start.at,
            message: `The start address ${formatAddress(start.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
            related: [{ at: cidr.at, message: 'The subnet stands here.' }],
          });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-gateway-missing',
    severity: 'warning',
    docs: {
      summary: 'The management or data center network has no gateway.',
      why: 'Nodes reach the lifecycle manager, DNS, NTP and the directors of the overlay through these gateways.',
      source: 'Sample environment files: always given on these two networks',
      ...cloudExample({ [`${FIRST}.0.network-address.gateway`]: undefined }),
    },
    check({ environment, report }) {
      for (const network of environment.defined) {
        const { address, name, section } = network;
        const fact = name && carrierGradeNetwork(name.value);
        if (fact?.needsGateway && address?.state('gateway') === 'absent')
          report({ at: headOf(section, name), message: `${called(network)} needs a 'gateway'.` });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-gateway-outside',
    severity: 'error',
    docs: {
      summary: 'The gateway of a network is no host of its subnet.',
      why: 'A gateway is reached on the network itself, so it has an address in its subnet.',
      source: 'Address arithmetic',
      ...cloudExample({ [`${FIRST}.0.network-address.gateway`]: '10.40.4.1' }),
    },
    check({ environment, report }) {
      for (const network of environment.defined) {
        const { cidr, gateway } = network;
        if (!cidr || !gateway) continue;
        const what = outside(cidr.value, gateway.value);
        if (what)
          report({
            at: gateway.at,
            message: `The gateway ${formatAddress(gateway.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
            related: [{ at: cidr.at, message: 'The subnet stands here.' }],
          });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-private-required',
    severity: 'warning',
    docs: {
      summary: 'A network inside the cloud has public addresses.',
      why: 'Management, block storage and the tenant underlay are used only inside; their subnets are private.',
      source: 'Technical overviews of Carrier Grade, table of networks; RFC 1918',
      ...cloudExample({
        [`${FIRST}.2.network-address`]: { cidr: '9.40.73.0/24', 'start-address': '9.40.73.120' },
      }),
    },
    check({ environment, report }) {
      for (const network of environment.defined) {
        const { cidr, name } = network;
        if (!cidr || !name || carrierGradeNetwork(name.value)?.addressing !== 'private') continue;
        const { first, last } = cidrRange(cidr.value);
        if (isPrivate(first) && isPrivate(last)) continue;
        report({
          at: cidr.at,
          message: `${called(network)} has the public subnet ${formatCidr(cidr.value)}; inside the cloud use a private one (RFC 1918).`,
        });
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-routable-expected',
    severity: 'info',
    docs: {
      summary: 'A network that others must reach has private addresses.',
      why: 'Users reach api, and other data centers reach datacenter, by their addresses. Private ones work only inside one company network or behind address translation.',
      source: 'Technical overviews of Carrier Grade, table of networks',
      ...cloudExample({
        [`${FIRST}.1.network-address`]: { cidr: '10.40.4.0/24', 'start-address': '10.40.4.120' },
      }),
    },
    check({ environment, report }) {
      for (const network of environment.defined) {
        const { cidr, name } = network;
        if (!cidr || !name || carrierGradeNetwork(name.value)?.addressing !== 'routable') continue;
        if (!isPrivate(cidrRange(cidr.value).first)) continue;
        report({
          at: cidr.at,
          message: `${called(network)} has the private subnet ${formatCidr(cidr.value)}; is it routed to those who use it?`,
        });
      }
    },
  }),
];

/** `lies outside`, or which address of the subnet no host can have; undefined for a host of the subnet. */
function outside(cidr: Parameters<typeof cidrContains>[0], address: Address): string | undefined {
  if (!cidrContains(cidr, address)) return 'lies outside';
  const { first, last } = hostRange(cidr);
  if (address.value < first.value) return 'is the network address of';
  return address.value > last.value ? 'is the broadcast address of' : undefined;
}
