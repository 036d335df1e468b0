/** The page of `input-model/cpu-assignment-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

const cpuExample = (component: string) => () =>
  exampleModel({
    'data/cpus.yml': `product:\n  version: 2\n\ncpu-models:\n  - name: COMPUTE-CPU\n    assignments:\n      - components:\n          - ${component}\n        cpu:\n          - processor-ids: 0-1\n            role: vm\n`,
    'data/server_roles.yml': `${exampleFile('data/server_roles.yml')}    cpu-model: COMPUTE-CPU\n`,
    'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
      '- ntp-client\n',
      '- ntp-client\n          - nova-compute-kvm\n',
    ),
  });

export const docs: RuleDocs = {
  summary: 'Processors are assigned to components that do not run on the servers.',
  why: 'The processors are not assigned, and the system uses them for everything else.',
  source: 'Ardana configuration processor, CPU assignment generator',
  bad: cpuExample('openvswitch'),
  good: cpuExample('nova-compute-kvm'),
};
