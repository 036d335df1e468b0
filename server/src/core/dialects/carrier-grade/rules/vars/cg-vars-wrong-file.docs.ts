/** The page of `carrier-grade/cg-vars-wrong-file`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, tahoeCloud } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A file holds what belongs in another one.',
  why: 'Files were pasted into each other or saved under the wrong name; variables are then looked for where they are not.',
  source: 'Published pages with pasted files',
  byHand:
    'whether the name of the file or what it holds is the wrong one is for the person to say who wrote it.',
  ...cloudExample({
    'vars/ldap.json': tahoeCloud['vars/wr.json'] ?? null,
  }),
};
