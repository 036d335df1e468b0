/** Floating IPs are on a separate VLAN, but have the subnet of the management network. */

import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { managementSubnet, poolOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { floatingPool, INTERFACE } from './about-floating-pool.js';
import { nextSubnet } from './about-floating-proposal.js';
import { docs } from './floating-same-as-management.docs.js';

export const floatingSameAsManagement = defineRule({
  id: 'installer/floating-same-as-management',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const floating = environment.cidr('floating_ip.cidr');
    const management = managementSubnet(environment);
    const vlan = environment.vlan(INTERFACE);
    const pool = poolOf(environment, 'floating');
    // A pool outside its own subnet tells that the subnet is the mistake.
    const isOutside = pool && floating && !cidrContains(floating.value, pool.range.first);
    if (!floating || !management || !vlan || isOutside || !sameCidr(floating.value, management.cidr)) return;
    yield finding(
      floating.at,
      `'overcloud_public_interface' puts floating IPs on VLAN ${vlan.value}, but ${formatCidr(floating.value)} is the subnet of the management network.`,
      {
        related: [
          related(management.written?.at, 'The management network has this subnet.'),
          related(vlan.at, `Floating IPs are on VLAN ${vlan.value}.`),
        ],
        fixes: () => moveFloating(environment, floating),
      },
    );
  },
});

/** The pool in the next free subnet: all of it, because hosts of the management network are no longer in its way. */
function moveFloating(environment: EnvironmentJson, cidr: Value<Cidr>): readonly Fix[] {
  const pool = floatingPool(environment);
  const next = nextSubnet(environment, cidr.value);
  if (!pool || !next) return [];
  const text = formatCidr(next.cidr);
  return moveTo(`Move the floating IPs to ${text}, the next free subnet`, [
    [cidr, text],
    [pool.first, formatAddress(next.pool.first)],
    [pool.last, formatAddress(next.pool.last)],
  ]);
}
