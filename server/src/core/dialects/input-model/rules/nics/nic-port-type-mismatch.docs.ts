/** The page of `input-model/nic-port-type-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The type of a port does not match its NIC.',
  why: 'The device type defines how many ports share a bus address.',
  bad: ports(multi('hed1', '0000:07:00.0', '0').concat(", nic-device-type: '8086:10fb'")),
};
