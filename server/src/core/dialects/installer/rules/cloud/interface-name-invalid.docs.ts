/** The page of `installer/interface-name-invalid`. */
import { nicNameLength } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a NIC or bridge is not valid.',
  why: `A name has at most ${nicNameLength.max} characters, no spaces, and no punctuation except dots, hyphens and underscores. Nodes cannot find a device with another name.`,
  source: nicNameLength.source,
  ...kvmExample({ bridge_interface: 'em2,em3' }),
};
