/** The page of `installer/ntp-servers-differ`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The parts of the cloud take the time from different NTP servers.',
  why: 'Two servers may tell different times, and the seed, the undercloud and the overcloud then disagree about the clock. The installation guide requires one server for all nodes.',
  source: 'NTP page 1.1: the same server for all nodes',
  ...kvmExample({ 'ntp.undercloud_server': '172.20.1.21' }),
};
