/** The page of `installer/router-id-default`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { other, two } from './router-id-examples.js';

export const docs: RuleDocs = {
  summary: 'One of two installations on a network leaves the virtual router id to its default.',
  why: `The default is ${installerDefaults.virtualRouterId} everywhere. Every further installation on the network that leaves it out has the same one.`,
  source: 'JSON page 1.1, control_virtual_router_id',
  bad: two({}, other(undefined)),
  good: two({}, other('203')),
};
