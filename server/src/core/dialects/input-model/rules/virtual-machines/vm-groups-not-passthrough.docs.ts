/** The page of `input-model/vm-groups-not-passthrough`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The hypervisor does not hand on the network groups of a virtual server.',
  why: 'All groups of an interface must be handed on by one interface of the hypervisor.',
  bad: changed(
    'data/vm_interfaces.yml',
    /( +)network-groups:\n +- MANAGEMENT\n(?![\s\S]*network-groups)/,
    '$1network-groups:\n$1  - MANAGEMENT\n$1  - EXTERNAL-API\n',
  ),
};
