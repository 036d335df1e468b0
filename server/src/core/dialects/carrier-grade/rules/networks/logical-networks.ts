/** Logical networks by name, type and VLAN: which there are, which each node type must have, and how they are tagged. */

import { isVlanId } from '../../../../net/vlan.js';
import type { LogicalNetwork } from '../../model/carrier-grade-model.js';

/** The id as a number, from 1 to 4094; undefined for anything else. */
export function vlanIdOf({ segmentId }: LogicalNetwork): number | undefined {
  const id = segmentId === undefined || segmentId.value === '' ? Number.NaN : Number(segmentId.value);
  return isVlanId(id) ? id : undefined;
}
