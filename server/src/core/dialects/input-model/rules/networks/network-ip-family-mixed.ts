/** An address of a network has a different IP version than the first one of the model. */

import { processorChecks } from '../../../../architecture/clm-releases.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { holdsFor } from '../../model/holds-for.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-ip-family-mixed.docs.js';

export const networkIpFamilyMixed = defineRule({
  id: 'input-model/network-ip-family-mixed',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    if (!holdsFor(frame, processorChecks.oneIpFamily)) return;
    const networks = networksOf(frame);
    const first = networks.flatMap(({ singles }) => singles).find(({ address }) => address);
    const family = first?.address?.family;
    if (!first || family === undefined) return;
    for (const { item, cidr, subnet, singles } of networks) {
      const vips = item.items('vips').items.flatMap((vip) => {
        const value = vip.text('address');
        return value ? [{ value, address: readAddress(value.value) }] : [];
      });
      for (const { value, address } of [{ value: cidr, address: subnet?.network }, ...singles, ...vips]) {
        if (!value || !address || address.family === family) continue;
        yield finding(
          value.at,
          `'${value.value}' is IPv${address.family}, but this model uses IPv${family}.`,
          {
            related: [{ at: first.value.at, message: `The first address of the model is IPv${family}.` }],
          },
        );
      }
    }
  },
});
