/** The page of `installer/ntp-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The section `ntp` does not name a server for each part of the cloud.',
  why: 'The undercloud and the overcloud each need a server, and since 1.1 also the seed. Without one, the installer stops, or the clock of that part is not synchronized.',
  source: 'JSON page 1.1, section ntp; JSON page 1.0, which has no seed_server',
  ...kvmExample({ 'ntp.seed_server': undefined }),
};
