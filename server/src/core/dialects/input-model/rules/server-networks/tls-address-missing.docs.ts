/** The page of `input-model/tls-address-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { withFiles } from './examples.js';

const GROUPS = 'data/network_groups.yml';

const NETWORKS = 'data/networks.yml';

const example = (networks: (text: string) => string) =>
  withFiles(() => ({
    [GROUPS]: exampleFile(GROUPS).replace(
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    tls-component-endpoints:\n      - keystone-api\n',
    ),
    [NETWORKS]: networks(exampleFile(NETWORKS)),
  }));

export const docs: RuleDocs = {
  summary: 'The network for the TLS endpoints of a component has no subnet.',
  why: 'TLS ends at the address that the server has in the network group. Without a subnet, it has none.',
  source: 'Ardana configuration processor, host variables builder',
  bad: example((text) => text.replace(/ {4}cidr: 10\.0\.1\.0.*\n {4}gateway.*\n/, '')),
  good: example((text) => text),
};
