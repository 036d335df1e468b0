/** The subnet of the default private network: it is a subnet, and a private one. What it must not meet is for floating IPs and services. */
import { isPrivate, specialBlock } from '../../../../net/address.js';
import { type Cidr, cidrRange, cidrsOverlap, formatCidr, parseCidr, subnetOf } from '../../../../net/cidr.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';

const KEY = 'fixed_range_cidr';

/**
 * A text that is no subnet is reported like any other one in the file, by the common rules about addresses and subnets.
 * This rule speaks of what is no text at all: a number in which the prefix went missing, a list of subnets.
 */
const invalid = defineEnvironmentRule({
  id: 'installer/fixed-range-invalid',
  severity: 'error',
  docs: {
    summary: 'The fixed range is no text, and so no subnet.',
    why: 'There is one fixed range, written in quotes as its first address, a slash and the number of bits of its prefix. From a number or a list the installer makes no network for tenants.',
    source: 'JSON page 1.1, fixed_range_cidr',
    ...kvmExample({ [KEY]: 10 }),
  },
  check({ environment, report }) {
    const node = environment.entry(KEY)?.value;
    if (!node || isUnknown(node) || environment.state(KEY) !== 'written') return;
    if (node.type === 'alias' || (node.type === 'scalar' && typeof node.value === 'string')) return;
    report({
      at: { file: environment.file, node },
      message: `'${KEY}' must be one subnet in quotes, such as "172.16.100.0/24".`,
    });
  },
});

const publicRange = defineEnvironmentRule({
  id: 'installer/fixed-range-public',
  severity: 'warning',
  docs: {
    summary: 'The fixed range is not in one of the private blocks.',
    why: 'VMs of tenants have these addresses. Where they are public, VMs cannot reach the hosts on the internet to which the addresses belong. Samples of the documents have 172.0.100.0/24, but private addresses with 172 begin at 172.16.0.0.',
    source: 'RFC 1918; samples 1.1',
    ...kvmExample({ [KEY]: '172.0.100.0/24' }),
  },
  check({ environment, report }) {
    const value = environment.cidr(KEY);
    if (!value) return;
    const { first, last } = cidrRange(value.value);
    // Blocks with a meaning of their own are reported as such.
    if (first.family !== 4 || specialBlock(first) || (isPrivate(first) && isPrivate(last))) return;
    report({
      at: value.at,
      message: `${formatCidr(value.value)} is not private; private addresses lie in 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.`,
      fixes: (): readonly Fix[] => {
        const better = privateInstead(environment, value.value);
        return better ? change(environment.file, value, formatCidr(better)) : [];
      },
    });
  },
});

/** The same subnet in the private block that begins alike, where nothing in the file is in its way. */
function privateInstead(environment: EnvironmentJson, { network, prefix }: Cidr): Cidr | undefined {
  const block = PRIVATE.find(({ first }) => network.value >> 24n === first);
  if (!block || prefix < block.bits) return undefined;
  const host = (1n << BigInt(32 - block.bits)) - 1n;
  const moved = subnetOf({ family: 4, value: block.network | (network.value & host) }, prefix);
  const used = SUBNETS.flatMap((path) => environment.cidr(path)?.value ?? []);
  return used.some((cidr) => cidrsOverlap(cidr, moved)) ? undefined : moved;
}

const PRIVATE = ['172.16.0.0/12', '192.168.0.0/16'].flatMap((text) => {
  const result = parseCidr(text);
  if (result.kind !== 'cidr') return [];
  const { network, prefix } = result.cidr;
  return { network: network.value, bits: prefix, first: network.value >> 24n };
});

const SUBNETS = [
  'baremetal.network_cidr',
  'floating_ip.cidr',
  'svc.allocate_cidr',
  'vcenter.provider_network',
];

export const fixedRange: readonly Rule<Installer>[] = [invalid, publicRange];
