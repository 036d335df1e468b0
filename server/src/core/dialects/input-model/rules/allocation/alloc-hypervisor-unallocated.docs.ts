/** The page of `input-model/alloc-hypervisor-unallocated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeText } from '../control-planes/examples.js';
import { serversExample } from './examples.js';
import { guests, HOSTS, HYPERVISOR, SOURCE } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual machine is allocated, but its hypervisor is not.',
  why: 'No cluster or resource group takes servers with the role and in the server group of the hypervisor, so it is never set up.',
  source: SOURCE,
  byHand: 'only the plan of the cloud says which role the machine has.',
  bad: serversExample(planeText(), HYPERVISOR),
  good: serversExample(planeText({ components: guests, after: HOSTS(1) }), HYPERVISOR),
};
