/** The page of `carrier-grade/cg-cobbler-range`. */
import type { RuleDocs } from '../../../../rules/rule.js';

export const docs: RuleDocs = {
  summary: 'The range of boot addresses is reversed, or contains the address of the boot server.',
  why: 'The boot server assigns these addresses, so its own address must be outside the range.',
  source: 'Installation page of the lifecycle host, group_vars/all',
  bad: {
    'group_vars/all':
      'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.90\ncobbler_pxeendip: 10.40.2.20\n',
  },
  good: {
    'group_vars/all':
      'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.90\ncobbler_pxestaticip: 10.40.2.9\n',
  },
};
