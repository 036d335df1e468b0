/** The page of `input-model/nic-bus-address-mixed-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Ports with the same PCI bus address have different types.',
  why: 'A bus address has either one `simple-port`, or several `multi-port` entries with different `port-num`.',
  bad: ports(multi('hed1', '0000:07:00.0', '0'), simple('hed2', '0000:07:00.0')),
};
