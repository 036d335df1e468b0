/** The page of `input-model/nic-bus-address-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  byHand: 'the address is what `lspci` says on the machine.',
  good,
  summary: 'The place of a port on the PCI bus is empty.',
  why: 'The port is found by its place.',
  bad: ports(simple('hed1', '')),
};
