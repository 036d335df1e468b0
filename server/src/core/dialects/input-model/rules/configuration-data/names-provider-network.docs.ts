/** The pages about networks that services are told to use. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { networkLines, SOURCE, serviceFile } from './examples.js';

function example(service: string, key: string, name: string) {
  return () =>
    exampleModel({
      ...serviceFile('neutron', networkLines('cidr: 172.30.1.0/24')),
      ...serviceFile(service, `${key}: ${name}`),
    });
}

export const docs = {
  'input-model/ironic-unknown-cleaning-net': {
    summary: 'The network in which Ironic cleans servers is not defined.',
    why: 'Ironic looks for it among the provider networks in the configuration data of Neutron.',
    source: SOURCE,
    bad: example('ironic', 'cleaning_network', 'GUEST-NET'),
    good: example('ironic', 'cleaning_network', 'OCTAVIA-MGMT-NET'),
  },
  'input-model/ironic-unknown-provisioning-net': {
    summary: 'The network in which Ironic installs servers is not defined.',
    why: 'The configuration processor does not check it; Ironic fails to start when it does not find the network.',
    source: SOURCE,
    bad: example('ironic', 'provisioning_network', 'GUEST-NET'),
    good: example('ironic', 'provisioning_network', 'OCTAVIA-MGMT-NET'),
  },
  'input-model/octavia-unknown-amp-network': {
    summary: 'The network of the Octavia amphorae is not defined.',
    why: 'The configuration processor does not check it; Octavia cannot create load balancers.',
    source: SOURCE,
    bad: example('octavia', 'amp_network_name', 'GUEST-NET'),
    good: example('octavia', 'amp_network_name', 'OCTAVIA-MGMT-NET'),
  },
} satisfies Record<string, RuleDocs>;
