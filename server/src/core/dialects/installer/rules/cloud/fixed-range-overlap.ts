/** The subnet of tenants overlaps the management network. */

import { type Cidr, cidrsOverlap, formatCidr, nextFreeCidr, parseCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { managementSubnet } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { usedSubnets } from '../networks/about-reading.js';
import { eachEnvironmentOrScript } from '../over.js';
import { KEY } from './about-fixed-range.js';
import { docs } from './fixed-range-overlap.docs.js';

export const fixedRangeOverlap = defineRule({
  id: 'installer/fixed-range-overlap',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const own = environment.cidr(KEY);
    const management = managementSubnet(environment);
    // What nobody wrote is a default that fits the others.
    if (environment.state('baremetal.network_cidr') !== 'written') return;
    if (!own || !management || !cidrsOverlap(own.value, management.cidr)) return;
    const subnet = formatCidr(management.cidr);
    const is = formatCidr(own.value) === subnet ? 'is that of' : `overlaps ${subnet},`;
    yield finding(
      own.at,
      `The subnet of tenants, ${formatCidr(own.value)}, ${is} the management network. Tenants need a separate one.`,
      {
        related: [related(management.written?.at, `The management network is ${subnet}.`)],
        fixes: () => {
          const next = freeFor(environment, own.value);
          return next ? changeTo(own, formatCidr(next)) : [];
        },
      },
    );
  },
});

/** The first free private subnet of the same size, from 172.16 on. */
function freeFor(environment: EnvironmentJson, { prefix }: Cidr): Cidr | undefined {
  const like = parseCidr(`172.16.0.0/${prefix}`);
  const service = environment.cidr('svc.allocate_cidr')?.value;
  const used = [...usedSubnets(environment), ...(service ? [service] : [])];
  return like.kind === 'cidr' ? nextFreeCidr(like.cidr, used) : undefined;
}
