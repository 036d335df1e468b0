/** The page of `installer/bm-range-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { UNDERCLOUD_START } from './bm-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The seed range and the undercloud range have addresses in common.',
  why: 'The seed and the undercloud assign addresses independently. Sooner or later two machines get the same one.',
  source: 'Address arithmetic',
  ...kvmExample({ [UNDERCLOUD_START]: '192.168.130.20' }),
};
