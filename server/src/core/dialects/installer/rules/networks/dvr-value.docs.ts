/** The page of `installer/dvr-value`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { DVR } from './about-dvr.js';

export const docs: RuleDocs = {
  summary: 'The value of `overcloud_dvr` is neither True nor False.',
  why: 'The value is compared with the words True and False. The effect of any other text is unclear, so routers may be distributed where they must not be.',
  source: 'JSON page 1.1, section neutron',
  ...kvmExample({ [DVR]: 'off' }, { [DVR]: 'False' }),
};
