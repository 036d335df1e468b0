/** The page of `installer/ntp-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An NTP server is not written as an address or a name alone.',
  why: 'The value is copied to the configuration of the NTP service unchanged. NTP has one port and no scheme, so with anything else the server cannot be reached.',
  source: 'JSON page 1.1, section ntp',
  ...kvmExample({ 'ntp.overcloud_server': '172.20.1.12:123' }),
};
