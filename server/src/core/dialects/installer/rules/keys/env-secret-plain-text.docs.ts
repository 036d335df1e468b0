/** The page of `installer/env-secret-plain-text`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

const backend = 'vsa.vsa-cluster-1.hplefthand_password';

export const docs: RuleDocs = {
  summary: 'The file contains a password or a private key.',
  why: 'The installer needs it there, and the file is kept as long as the cloud exists. Everyone who can read the file, or a repository that contains it, has the secret.',
  source: 'JSON page 1.1; StoreVirtual back-end page 1.1',
  byHand: 'set the permissions of the file, or keep it in a vault.',
  ...kvmExample({ [backend]: 'Kaum-3rraten' }, { [backend]: '<from the safe>' }),
};
