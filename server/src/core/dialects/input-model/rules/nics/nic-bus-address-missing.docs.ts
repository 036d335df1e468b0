/** The page of `input-model/nic-bus-address-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  byHand: 'run `lspci` on the machine to find the address.',
  good,
  summary: 'The PCI bus address of a port is empty.',
  why: 'The port is identified by its bus address.',
  bad: ports(simple('hed1', '')),
};
