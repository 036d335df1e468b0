/** The page of `carrier-grade/cg-port-used-twice`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two interfaces of a node type use one port.',
  why: 'A NIC or a port of a machine can belong to only one interface.',
  source: 'Sample environment files: every port occurs once in a node type',
  ...cloudExample({
    'environment.json node-type.1.interface-map.1.ethernet-port-map.interface-ports': ['eth0'],
  }),
};
