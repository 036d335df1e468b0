/** The page of `carrier-grade/cg-wr-storage-key-version`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The storage for images has the key of both releases.',
  why: "Release 1.1 calls it 'image_storage', release 2.0 'shared_instance_storage'; each reads only its own.",
  source: 'Sample files wr.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${WR}.image_storage`]: 250 }),
};
