/** VLAN ids and addresses that a network of a carrier-grade cloud may have. */
import { type Address, step } from '../../../net/address.js';
import { type Cidr, hostRange } from '../../../net/cidr.js';
import { nextFreeVlanId } from '../../../net/vlan.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';

/** How far above the first host nodes get their addresses in published files: room for gateways and directors. */
const USUAL_START = 99;

export function freeVlanId({ environment }: CarrierGrade): number | undefined {
  const used = (environment?.defined ?? []).map(({ segmentId }) => Number(segmentId?.value));
  const ids = used.filter((id) => Number.isInteger(id) && id > 0);
  return nextFreeVlanId(ids, [], Math.max(0, ...ids) + 1);
}

export function usualStart(cidr: Cidr): Address | undefined {
  const { first, last } = hostRange(cidr);
  const usual = step(first, USUAL_START);
  return usual && usual.value <= last.value ? usual : undefined;
}
