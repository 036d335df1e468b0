/** The page of `input-model/ifmodel-multi-vxlan`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { groupsExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface model carries two groups for tunnels.',
  why: 'A server has only one tunnel endpoint.',
  source,
  bad: groupsExample(
    ['    hostname-suffix: extapi', '    hostname-suffix: extapi\n    tags:\n      - neutron.networks.vxlan'],
    ['    hostname-suffix: mgmt', '    hostname-suffix: mgmt\n    tags:\n      - neutron.networks.vxlan'],
  ),
  good: () => exampleModel(),
};
