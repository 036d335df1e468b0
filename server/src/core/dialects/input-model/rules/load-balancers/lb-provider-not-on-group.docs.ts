/** The page of `input-model/lb-provider-not-on-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText, networksText } from './examples.js';
import { interfaces, ROLE, SOURCE } from './providers-examples.js';

const EXTERNAL = '  - name: EXTERNAL-API\n    hostname-suffix: extapi\n    load-balancers:\n      - extlb\n';

/** The group is on an interface model, though not on that of the servers. */
const OTHER =
  '  - name: OTHER-INTERFACES\n    network-interfaces:\n      - name: ETH1\n        device:\n          name: hed1\n        network-groups:\n          - EXTERNAL-API\n';

const withOther = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text + OTHER]));

const twoGroups = (groups: readonly string[]) =>
  balancerExample([{}, { name: 'extlb', roles: ['public'] }], {
    'data/network_groups.yml': networkGroupText(['- lb'], EXTERNAL),
    'data/networks.yml': networksText(),
    ...withOther(interfaces(groups)),
    ...ROLE,
  });

export const docs: RuleDocs = {
  summary: 'Servers that provide a load balancer are not attached to its network group.',
  why: 'The virtual addresses of the load balancer are in the network group, so the servers that provide them must also be in it.',
  source: SOURCE,
  bad: twoGroups(['MANAGEMENT']),
  good: twoGroups(['MANAGEMENT', 'EXTERNAL-API']),
};
