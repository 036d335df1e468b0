/** The page of `carrier-grade/cg-template-node-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A server is of a node type that the template of the cloud does not have.',
  why: 'The control planes of the template have no services for it: a cloud of the template denver has controllers only, and bare-metal nodes exist only with sacramento.',
  source: 'Installation pages of the templates of Carrier Grade 2.0',
  byHand:
    'whether the server or the template is the wrong one is for the person to say who planned the cloud.',
  ...cloudExample({ 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' }),
};
