/** The fixed range is not in one of the private blocks. */

import { countsAsInternal } from '../../../../model/stated-facts.js';
import { specialBlock } from '../../../../net/address.js';
import { type Cidr, cidrRange, cidrsOverlap, formatCidr, parseCidr, subnetOf } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { KEY } from './about-fixed-range.js';
import { docs } from './fixed-range-public.docs.js';

export const fixedRangePublic = defineRule({
  id: 'installer/fixed-range-public',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.cidr(KEY);
    if (!value) return;
    const { first, last } = cidrRange(value.value);
    // Blocks with a meaning of their own are reported as such.
    if (
      first.family !== 4 ||
      specialBlock(first) ||
      (countsAsInternal(value.at.file, first) && countsAsInternal(value.at.file, last))
    )
      return;
    yield finding(
      value.at,
      `${formatCidr(value.value)} is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.`,
      {
        fixes: () => {
          const better = privateInstead(environment, value.value);
          return better ? changeTo(value, formatCidr(better)) : [];
        },
      },
    );
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
