/** The page of `input-model/nic-bus-address-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Two ports have the same PCI bus address.',
  why: 'A `simple-port` must have a bus address that no other port has.',
  bad: ports(simple('hed1', '0000:07:00.0'), simple('hed2', '0000:07:00.0')),
};
