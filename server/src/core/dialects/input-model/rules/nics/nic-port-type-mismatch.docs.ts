/** The page of `input-model/nic-port-type-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A port is of another type than its NIC.',
  why: 'The device type says how many ports share a place on the bus.',
  bad: ports(multi('hed1', '0000:07:00.0', '0').concat(", nic-device-type: '8086:10fb'")),
};
