/** The page of `carrier-grade/cg-cinder-backend`. */
import type { RuleDocs } from '../../../../rules/rule.js';

export const docs: RuleDocs = {
  summary: 'An enabled back end has no section.',
  why: 'Cinder reads the driver and the array of a back end from the section of its name, and does not start without it.',
  source: 'Sample file cinder_conf with several back ends',
  bad: {
    cinder_conf: '[DEFAULT]\nenabled_backends=vmdk, hp3par\n\n[vmdk]\nvmware_host_ip = 9.40.5.60\n',
  },
  good: { cinder_conf: '[DEFAULT]\nenabled_backends=vmdk\n\n[vmdk]\nvmware_host_ip = 9.40.5.60\n' },
};
