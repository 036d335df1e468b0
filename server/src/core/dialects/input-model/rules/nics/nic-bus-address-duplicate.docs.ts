/** The page of `input-model/nic-bus-address-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Two ports stand at one place on the PCI bus.',
  why: 'A `simple-port` is alone at its place.',
  bad: ports(simple('hed1', '0000:07:00.0'), simple('hed2', '0000:07:00.0')),
};
