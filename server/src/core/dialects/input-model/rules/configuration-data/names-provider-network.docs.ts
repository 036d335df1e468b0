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
    summary: 'The network in which Ironic cleans servers is created by nobody.',
    why: 'Ironic looks for it among the provider networks in the configuration data of Neutron.',
    source: SOURCE,
    bad: example('ironic', 'cleaning_network', 'GUEST-NET'),
    good: example('ironic', 'cleaning_network', 'OCTAVIA-MGMT-NET'),
  },
  'input-model/ironic-unknown-provisioning-net': {
    summary: 'The network in which Ironic installs servers is created by nobody.',
    why: 'The configuration processor does not look; Ironic fails to start when it finds no network of the name.',
    source: SOURCE,
    bad: example('ironic', 'provisioning_network', 'GUEST-NET'),
    good: example('ironic', 'provisioning_network', 'OCTAVIA-MGMT-NET'),
  },
  'input-model/octavia-unknown-amp-network': {
    summary: 'The network of the amphorae of Octavia is created by nobody.',
    why: 'The configuration processor does not look; Octavia could create no load balancer.',
    source: SOURCE,
    bad: example('octavia', 'amp_network_name', 'GUEST-NET'),
    good: example('octavia', 'amp_network_name', 'OCTAVIA-MGMT-NET'),
  },
} satisfies Record<string, RuleDocs>;
