/** The VLANs behind vCenters: the range of tenants, and the id of the external network beside it. */

import { VLAN_MAX, VLAN_MIN, type VlanRange } from '../../../../net/vlan.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { isGoodRange, tenantVlans } from './about-reading.js';

export const RANGE = 'vcenter.vlan_range';

export const EXTERNAL = 'vcenter.external_vlan_id';

/** The range of every id there is. */
export const isEverything = ({ first, last }: VlanRange) => first === VLAN_MIN && last === VLAN_MAX;

/** The parts of a range on both sides of an id, the larger first. */
export function shorten(
  environment: EnvironmentJson,
  { first, last }: VlanRange,
  id: number,
): readonly Fix[] {
  const range = tenantVlans(environment);
  if (!range) return [];
  return [
    { first, last: id - 1 },
    { first: id + 1, last },
  ]
    .filter(isGoodRange)
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
    .flatMap((part) => changeTo(range, `${part.first}:${part.last}`));
}
