/** The gateway of the management network lies in a range that is assigned to nodes. */

import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { GATEWAY, likelyGateways, SEED_IP, settledPools, writtenSubnet } from './about-management.js';
import { leaveOut, shown } from './about-pools.js';
import { docs } from './bm-gateway-in-range.docs.js';

export const bmGatewayInRange = defineRule({
  id: 'installer/bm-gateway-in-range',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const value = environment.address(GATEWAY);
    if (!value) return;
    // A gateway that is the seed VM is where the seed VM is, which is reported there.
    const seed = environment.address(SEED_IP);
    if (seed && sameAddress(seed.value, value.value)) return;
    const pool = settledPools(environment).find(({ range }) => rangeContains(range, value.value));
    // A range that holds the seed VM too begins too early, which is reported there.
    if (!pool || (seed && rangeContains(pool.range, seed.value))) return;
    yield finding(
      value.at,
      `The gateway ${formatAddress(value.value)} is in ${pool.title}, ${shown(pool.range)}.`,
      {
        related: [related(pool.first.at, `Here ${pool.title} begins.`)],
        fixes: () => [
          ...leaveOut(pool, { first: value.value, last: value.value }, pool.title),
          ...usualOnes(environment).flatMap((address) => changeTo(value, formatAddress(address))),
        ],
      },
    );
  },
});

function usualOnes(environment: EnvironmentJson): readonly Address[] {
  const cidr = writtenSubnet(environment)?.value;
  const found = cidr ? likelyGateways(environment, cidr) : [];
  return found.filter(
    (address) => !settledPools(environment).some(({ range }) => rangeContains(range, address)),
  );
}
