/** The page of `installer/ntp-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file has no section `ntp`.',
  why: "The installer sets the clocks of the seed, the undercloud and the overcloud from these servers. They have no default, and services on nodes whose clocks differ reject each other's tokens and messages.",
  source: 'JSON page 1.1, section ntp (required)',
  ...kvmExample({ ntp: undefined }),
};
