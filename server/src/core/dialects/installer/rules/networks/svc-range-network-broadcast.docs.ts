/** The page of `installer/svc-range-network-broadcast`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of the Service network contains the network or broadcast address of its subnet.',
  why: 'No machine can have the first or the last address of a subnet. The pool assigns it anyway, and the machine that gets it cannot be reached.',
  source: 'RFC 919 and RFC 950',
  ...kvmExample({ 'svc.allocate_end': '192.168.132.255' }),
};
