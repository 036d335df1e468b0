/** The page of `carrier-grade/cg-interface-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of an interface is not INTF and a number, or occurs twice in a node type.',
  why: 'References to networks are made of these names: `ccn-INTF0-management` is found only by a name of that form.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'environment.json node-type.1.interface-map.1.name': 'eth1' }),
};
