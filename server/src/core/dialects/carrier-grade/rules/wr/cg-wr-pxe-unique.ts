/** The network that the KVM region boots from overlaps another one. */
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { freeSubnet } from '../../model/network-numbers.js';
import { cidrOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-pxe-unique.docs.js';

export const cgWrPxeUnique = defineRule({
  id: 'carrier-grade/cg-wr-pxe-unique',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties, used }, model) {
    const pxe = file.reader.value(properties, 'pxeboot_cidr', cidrOf);
    if (!pxe || !used) return;
    for (const { cidr, name } of model.environment?.defined ?? []) {
      if (!cidr || !cidrsOverlap(cidr.value, pxe.value)) continue;
      yield finding(
        pxe.at,
        `${formatCidr(pxe.value)} overlaps ${formatCidr(cidr.value)} of '${name?.value ?? 'another network'}'.`,
        {
          related: [related(cidr.at, 'That subnet is set here.')],
          fixes: () => {
            const free = freeSubnet(model, pxe.value);
            return free ? changeTo(pxe, formatCidr(free)) : [];
          },
        },
      );
    }
  },
});
