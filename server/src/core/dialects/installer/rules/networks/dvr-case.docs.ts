/** The page of `installer/dvr-case`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { DVR } from './about-dvr.js';

export const docs: RuleDocs = {
  summary: 'The value of `overcloud_dvr` is not written as in the documents.',
  why: 'The documentation has `"True"` and `"False"`, in its text and in nearly all examples. Other spellings also seem to work, but only this one is certain.',
  source: 'JSON page 1.1, section neutron, whose example writes "false"',
  ...kvmExample({ [DVR]: 'false' }, { [DVR]: 'False' }),
};
