/** The page of `input-model/nic-bus-address-mixed-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, multi, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'One place on the PCI bus has ports of both types.',
  why: 'Either one port is there, or several that `port-num` tells apart.',
  bad: ports(multi('hed1', '0000:07:00.0', '0'), simple('hed2', '0000:07:00.0')),
};
