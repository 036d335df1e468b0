/** The page of `input-model/baremetal-subnet-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The installation network is not a valid subnet.',
  why: 'The keys `subnet` and `netmask` define it together.',
  source,
  bad: changed(SERVERS, 'netmask: 255.255.255.0', 'netmask: 255.255.255.1'),
  good,
};
