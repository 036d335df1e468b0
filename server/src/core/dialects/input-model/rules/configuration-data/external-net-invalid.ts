/** An address of an external network cannot be right. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './external-net-invalid.docs.js';
import { badAddresses, badCidr, outside, poolsOf, reversed } from './provider-addresses.js';
import { dataFor } from './read-data.js';

export const externalNetInvalid = defineRule({
  id: 'input-model/external-net-invalid',
  severity: 'info',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, 'neutron')) {
      for (const item of data?.items('neutron_external_networks').items ?? []) {
        yield* badCidr(item.text('cidr'));
        yield* badAddresses(item, 'gateway');
        yield* outside(item, item.text('gateway'), 'gateway');
        const ends = poolsOf(item).flatMap(({ start, end }) => [start, end]);
        const misplaced = ends.flatMap((value) => [...outside(item, value, 'address')]);
        yield* misplaced;
        if (misplaced.length === 0) yield* reversed(item);
      }
    }
  },
});
