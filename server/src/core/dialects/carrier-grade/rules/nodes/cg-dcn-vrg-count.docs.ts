/** The page of `carrier-grade/cg-dcn-vrg-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of DCN or VRG servers differs from that in the control plane or the definition.',
  why: 'The counts say for how many servers services are set up. With fewer servers, some services have no server; with more, some servers are idle.',
  source: 'Sample files definition.json, ccp-dcn-esx.json and node-provision.json',
  ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 3 }),
};
