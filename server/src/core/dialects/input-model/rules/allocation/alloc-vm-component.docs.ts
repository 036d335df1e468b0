/** The page of `input-model/alloc-vm-component`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeText } from '../control-planes/examples.js';
import { serversExample } from './examples.js';
import { guests, HOSTS, HYPERVISOR, SOURCE } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual machine is allocated to a group with a component that cannot run on one.',
  why: 'The lifecycle manager deploys the hypervisors, so it cannot run on top of one.',
  source: SOURCE,
  byHand:
    'you decide whether the component moves to another cluster or the cluster moves to physical machines.',
  bad: serversExample(
    planeText({ after: HOSTS(1).replace('          - lifecycle-manager\n', '') }),
    HYPERVISOR,
  ),
  good: serversExample(planeText({ components: guests, after: HOSTS(1) }), HYPERVISOR),
};
