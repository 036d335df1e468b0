/** The page of `carrier-grade/cg-template-node-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The template of the cloud does not have the node type of a server.',
  why: 'The control planes of the template have no services for it: a cloud of the template denver has controllers only, and bare-metal nodes exist only with sacramento.',
  source: 'Installation pages of the templates of Carrier Grade 2.0',
  byHand: 'only you know whether the server or the template is wrong.',
  ...cloudExample({ 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' }),
};
