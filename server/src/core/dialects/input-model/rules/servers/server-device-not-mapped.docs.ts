/** The page of `input-model/server-device-not-mapped`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, INTERFACES, source } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The NIC mapping of a server does not have a port that its role uses.',
  why: 'The interface cannot be set up.',
  bad: changed(INTERFACES, /name: hed1/g, 'name: hed7'),
};
