/** The page of `installer/bm-seed-ip-missing`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SEED_IP } from './about-management.js';
import { REACHES } from './bm-seed-examples.js';

export const docs: RuleDocs = {
  summary: 'The management network has its own subnet, but the seed VM keeps its default address.',
  why: `The default ${installerDefaults.seedIp} is outside the subnet. ${REACHES}`,
  source: 'Mapping table of JSON keys; page of environment variables: BM_NETWORK_SEED_IP',
  ...kvmExample({ [SEED_IP]: undefined }),
};
