/** The page of `installer/dns-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The section `dns` does not name a server for each part of the cloud.',
  why: 'The seed, the undercloud and the overcloud each have a separate key. A part without one cannot resolve names, including those of NTP servers and directories.',
  source: 'JSON page 1.1, section dns',
  ...kvmExample({ 'dns.undercloud_server': undefined }),
};
