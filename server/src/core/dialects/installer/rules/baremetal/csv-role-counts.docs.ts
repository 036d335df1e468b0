/** The pages of the rules about the numbers of machines with a role. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { hardwareSource, kvmFolder, linesExample, server } from './lines-examples.js';

export const docs = {
  'baremetal/csv-role-count-undercloud': {
    summary: 'The number of Undercloud machines is not one.',
    why: 'One server deploys and monitors the overcloud; a second one is not used.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace('OvercloudControl', 'Undercloud')),
  },
  'baremetal/csv-role-count-controller': {
    summary: 'The number of controllers is not three, including those that get their role by order.',
    why: 'Database and message queue form clusters of three; with two, the failure of one stops the cloud.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace('OvercloudControl', 'OvercloudCompute')),
  },
  'baremetal/csv-role-count-swift': {
    summary: "The number of starter Swift nodes is not two, or not that of 'swift_scale'.",
    why: 'Objects are stored on both, so one can fail. Capacity is added with the scale-out roles. Fewer machines than a written number are reported by csv-scale-mismatch.',
    source: hardwareSource,
    ...linesExample({ 7: server('a0', 8, 'OvercloudSwiftStorage') }),
  },
  'baremetal/csv-role-count-compute': {
    summary: 'A KVM cloud has no compute node.',
    why: 'VMs run on compute nodes; without any, the cloud cannot run VMs, and its installation ends with an error.',
    source: hardwareSource,
    bad: kvmFolder({}, { 6: machines[6].replace('OvercloudCompute', 'OvercloudSOSwiftStorage') }),
    good: kvmFolder({}),
  },
} satisfies Record<string, RuleDocs>;
