/** The pages of the rules about the numbers of machines with a role. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { hardwareSource, kvmFolder, linesExample, server } from './lines-examples.js';

export const docs = {
  'baremetal/csv-role-count-undercloud': {
    summary: 'There is not exactly one Undercloud.',
    why: 'One server deploys and watches the overcloud; a second one is not used.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace('OvercloudControl', 'Undercloud')),
  },
  'baremetal/csv-role-count-controller': {
    summary: 'There are not exactly three controllers, counting those that get their role by order.',
    why: 'Database and message queue form clusters of three; with two, the failure of one stops the cloud.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace('OvercloudControl', 'OvercloudCompute')),
  },
  'baremetal/csv-role-count-swift': {
    summary: "There are not two starter Swift nodes, or not as many as 'swift_scale' says.",
    why: 'Objects are kept on both, so one may fail. Room is added with the scale-out roles. Fewer machines than a written number are reported by csv-scale-mismatch.',
    source: hardwareSource,
    ...linesExample({ 7: server('a0', 8, 'OvercloudSwiftStorage') }),
  },
  'baremetal/csv-role-count-compute': {
    summary: 'A KVM cloud has no compute node.',
    why: 'VMs run on compute nodes; without any, the cloud can run nothing, and its installation ends with an error.',
    source: hardwareSource,
    bad: kvmFolder({}, { 6: machines[6].replace('OvercloudCompute', 'OvercloudSOSwiftStorage') }),
    good: kvmFolder({}),
  },
} satisfies Record<string, RuleDocs>;
