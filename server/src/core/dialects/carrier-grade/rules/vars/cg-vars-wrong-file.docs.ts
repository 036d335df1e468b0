/** The page of `carrier-grade/cg-vars-wrong-file`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, tahoeCloud } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A file has content that belongs in another one.',
  why: 'Files were pasted into each other or saved under the wrong name, so variables are not found.',
  source: 'Published pages with pasted files',
  byHand: 'only the author knows whether the name of the file or its content is wrong.',
  ...cloudExample({
    'vars/ldap.json': tahoeCloud['vars/wr.json'] ?? null,
  }),
};
