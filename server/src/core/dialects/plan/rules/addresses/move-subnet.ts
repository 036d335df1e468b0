/** The repair of a subnet that stands in the way of another: the next free one, with the addresses that lie in it. */
import { formatAddress } from '../../../../net/address.js';
import { formatRange } from '../../../../net/address-range.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { TextEdit } from '../../../../text/text-edit.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';

import { freeCidr } from './free-values.js';

/** Moves the subnet, the gateway and the address ranges of a network by the same distance. */
export function moveSubnet(plan: Plan, network: PlanNetwork): readonly Fix[] {
  const { cidr, gatewayIp } = network;
  const next = cidr && freeCidr(plan, cidr.value);
  if (!next || cidr.shared) return [];
  const old = cidr.value;
  const distance = next.network.value - old.network.value;
  const edits: TextEdit[] = [replaceScalar(plan.file, cidr.node, formatCidr(next))];
  if (gatewayIp && !gatewayIp.shared && cidrContains(old, gatewayIp.value)) {
    const moved = { family: gatewayIp.value.family, value: gatewayIp.value.value + distance };
    edits.push(replaceScalar(plan.file, gatewayIp.node, formatAddress(moved)));
  }
  for (const item of network.addresses.items) {
    const { first, last } = item.value;
    if (item.shared || !cidrContains(old, first) || !cidrContains(old, last)) continue;
    const moved = {
      first: { family: first.family, value: first.value + distance },
      last: { family: last.family, value: last.value + distance },
    };
    edits.push(replaceScalar(plan.file, item.node, formatRange(moved)));
  }
  return [
    { title: `Move the subnet to ${formatCidr(next)}, the next free one`, edits: inFile(plan.file, edits) },
  ];
}
