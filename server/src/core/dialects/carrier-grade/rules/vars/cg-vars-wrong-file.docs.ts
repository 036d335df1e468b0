/** The page of `carrier-grade/cg-vars-wrong-file`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, tahoeCloud } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A file holds what belongs in another one.',
  why: 'Files were pasted into each other or saved under the wrong name; variables are then looked for where they are not.',
  source: 'Published pages with pasted files',
  ...cloudExample({
    'vars/ldap.json': tahoeCloud['vars/wr.json'] ?? null,
  }),
};
