/** The page of `carrier-grade/cg-control-plane-template`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The control plane does not fit the template that the rest of the cloud is made from.',
  why: 'The control plane of the template denver has no Distributed Cloud Networking; a cloud with DCN nodes needs that of the others.',
  source: 'Sample files definition.json of the templates',
  ...cloudExample({ 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' }),
};
