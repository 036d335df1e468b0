/** The page of `installer/dns-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The section `dns` does not name a server for each part of the cloud.',
  why: 'The seed, the undercloud and the overcloud each have a separate key. The part without one resolves no names, and NTP servers or directories that are given by their name are lost to it.',
  source: 'JSON page 1.1, section dns',
  ...kvmExample({ 'dns.undercloud_server': undefined }),
};
