/** The page of `installer/router-id-default`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { other, two } from './router-id-examples.js';

export const docs: RuleDocs = {
  summary: 'One of two installations on a network uses the default virtual router id.',
  why: `The default is always ${installerDefaults.virtualRouterId}, so every other installation on the network without the key has the same id.`,
  source: 'JSON page 1.1, control_virtual_router_id',
  bad: two({}, other(undefined)),
  good: two({}, other('203')),
};
