/** The page of `baremetal/csv-hos10-extra-columns`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines } from '../../examples.js';
import { folder, narrow, source } from './hos10-examples.js';

export const docs: RuleDocs = {
  summary: 'A file for Helion OpenStack 1.0 has more than seven columns.',
  why: 'Role and power management are new in 1.1. In 1.0 the order of the lines decides, and more fields are not supported.',
  source,
  bad: folder(machines),
  good: folder(narrow),
};
