/** The page of `installer/fixed-range-public`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-fixed-range.js';

export const docs: RuleDocs = {
  summary: 'The fixed range is not in one of the private blocks.',
  why: 'VMs of tenants have these addresses. If they are public, VMs cannot reach the internet hosts to which the addresses belong. Some samples have 172.0.100.0/24, but private addresses with 172 begin at 172.16.0.0.',
  source: 'RFC 1918; samples 1.1',
  ...kvmExample({ [KEY]: '172.0.100.0/24' }),
};
