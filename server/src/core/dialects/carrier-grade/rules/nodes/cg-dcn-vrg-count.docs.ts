/** The page of `carrier-grade/cg-dcn-vrg-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of DCN or VRG servers is not the one that the control plane or the definition gives.',
  why: 'Member and resource counts say for how many servers services are set up; with fewer servers some are set up nowhere, with more some are idle.',
  source: 'Sample files definition.json, ccp-dcn-esx.json and node-provision.json',
  ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 3 }),
};
