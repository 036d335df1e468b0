/** A service is told to use a network that Neutron creates, and no such network is defined. */
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachDataFor } from './about-data.js';
import { undefinedName } from './about-names.js';
import { docs } from './names-provider-network.docs.js';

const rows = [
  {
    id: 'input-model/ironic-unknown-cleaning-net',
    severity: 'error',
    service: 'ironic',
    key: 'cleaning_network',
  },
  {
    id: 'input-model/ironic-unknown-provisioning-net',
    severity: 'warning',
    service: 'ironic',
    key: 'provisioning_network',
  },
  {
    id: 'input-model/octavia-unknown-amp-network',
    severity: 'warning',
    service: 'octavia',
    key: 'amp_network_name',
  },
] as const;

export const namesProviderNetwork: readonly Rule<InputModel>[] = rows.map(({ id, severity, service, key }) =>
  defineRule({
    id,
    severity,
    docs: docs[id],
    over: eachDataFor(service),
    check: ({ data }, frame) => undefinedName(frame, 'provider-network', 'provider network', data?.text(key)),
  }),
);
