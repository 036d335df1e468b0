/** The page of `baremetal/csv-hos10-smallest-second`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { folder, narrow, source } from './hos10-examples.js';

export const docs: RuleDocs = {
  summary: 'In a file for Helion OpenStack 1.0 the second line is not the smallest machine of the overcloud.',
  why: 'In 1.0 the sizes in the second line become the flavor for all machines of the overcloud; a smaller machine does not match it and is never chosen.',
  source,
  bad: folder(narrow.map((line, at) => (at === 5 ? line.replace('2048', '1024') : line))),
  good: folder(narrow),
};
