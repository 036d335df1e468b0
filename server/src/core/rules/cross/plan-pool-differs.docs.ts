/** The page of `installer/plan-pool-differs`. */
import type { RuleDocs } from '../rule.js';
import { files, WHY } from './cross-examples.js';

export const docs: RuleDocs = {
  summary: 'The installer file assigns addresses that the plan does not have for the network.',
  why: `${WHY} Compared are the undercloud range with the addresses of Management, floating IPs with those of External, and the Service range with those of Service. An undercloud range may be larger than the pool of a plan that has hardly more than an address for each node, because the installer needs one more.`,
  source: 'The format of the plan; JSON page 1.1 for the keys that mean the same',
  byHand: 'only you know whether the plan or the file has the right addresses, and which of them are free.',
  bad: files([
    '"network_undercloud_range_end": "192.168.130.59"',
    '"network_undercloud_range_end": "192.168.130.159"',
  ]),
  good: files(),
};
