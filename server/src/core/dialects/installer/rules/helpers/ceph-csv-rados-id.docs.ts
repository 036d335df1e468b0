/** The page of `baremetal/ceph-csv-rados-id`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: "A gateway is not named 'rados-1' or 'rados-2', or the only gateway is not a master.",
  why: 'The scripts look for gateways with these two names, and set up shared parts on the master.',
  source: SOURCE,
  ...example(1, '172.30.5.93,gateway-1,radosgw-master,hlinux'),
};
