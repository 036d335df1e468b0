/** The page of `carrier-grade/cg-cobbler-range`. */
import type { RuleDocs } from '../../../../rules/rule.js';

export const docs: RuleDocs = {
  summary:
    'The addresses that servers boot with end before they begin, or hold the address of the boot server.',
  why: 'The boot server gives these addresses out; its own must not be among them.',
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
