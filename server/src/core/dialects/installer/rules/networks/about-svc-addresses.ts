/** The addresses of the Service network: pool and default route in its subnet, and apart from each other. */

import { cidrContains, formatCidr, subnetOf } from '../../../../net/cidr.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';

export const CIDR = 'svc.allocate_cidr';

export const ROUTE = 'svc.interface_default_route';

export const poolIn = (environment: EnvironmentJson) =>
  environment.pool('svc.allocate_start', 'svc.allocate_end');

/** The subnet of the same size around the whole pool, where there is one. */
export function moveSubnet(environment: EnvironmentJson, pool: Pool): readonly Fix[] {
  const cidr = environment.cidr(CIDR);
  if (!cidr || cidrContains(cidr.value, pool.first.value) || cidrContains(cidr.value, pool.last.value))
    return [];
  const around = subnetOf(pool.first.value, cidr.value.prefix);
  if (!cidrContains(around, pool.last.value)) return [];
  const next = formatCidr(around);
  return changeTo(cidr, next, { title: `Change 'allocate_cidr' to '${next}'` });
}
