/** The page of `input-model/baremetal-subnet-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The network of the installation is no subnet.',
  why: 'It is `subnet` and `netmask` together.',
  source,
  bad: changed(SERVERS, 'netmask: 255.255.255.0', 'netmask: 255.255.255.1'),
  good,
};
