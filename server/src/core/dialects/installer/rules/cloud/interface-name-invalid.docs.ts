/** The page of `installer/interface-name-invalid`. */
import { nicNameLength } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a NIC or bridge is one that none can have.',
  why: `A name has at most ${nicNameLength.max} characters, and neither spaces nor punctuation but dots, hyphens and underscores. The nodes look for a device of this name and do not find it.`,
  source: nicNameLength.source,
  ...kvmExample({ bridge_interface: 'em2,em3' }),
};
