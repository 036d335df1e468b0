/** An address of an external network is not valid. */
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor } from './about-data.js';
import { badAddresses, badCidr, outside, poolEnds, reversed } from './about-provider-addresses.js';
import { docs } from './external-net-invalid.docs.js';

export const externalNetInvalid = defineRule({
  id: 'input-model/external-net-invalid',
  severity: 'info',
  docs,
  over: eachDataFor('neutron'),
  *check({ data }) {
    for (const network of data?.items('neutron_external_networks').items ?? []) {
      const [gateway, ends] = [network.text('gateway'), poolEnds(network)];
      yield* badCidr(network.text('cidr'), network);
      yield* badAddresses(network, [[gateway, 'gateway'], ...ends]);
      yield* outside(network, gateway, 'gateway');
      const misplaced = ends.flatMap(([value, part]) => [...outside(network, value, part)]);
      yield* misplaced;
      if (misplaced.length === 0) yield* reversed(network);
    }
  },
});
