/** The page of `input-model/vm-groups-not-passthrough`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The hypervisor does not pass through the network groups of a virtual server.',
  why: 'One interface of the hypervisor must pass through all groups of an interface of the virtual server.',
  bad: changed(
    'data/vm_interfaces.yml',
    /( +)network-groups:\n +- MANAGEMENT\n(?![\s\S]*network-groups)/,
    '$1network-groups:\n$1  - MANAGEMENT\n$1  - EXTERNAL-API\n',
  ),
};
