/** The pages of numbers of nodes of one role. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';

const MATRIX = 'Support matrix 1.1, table Bare-metal systems';

export const docs = {
  'plan/controller-count': {
    summary: 'The overcloud does not have exactly three controllers.',
    why: 'The clusters of MySQL and RabbitMQ keep working through the failure of one of three controllers. With fewer, no majority is left. The installer does not deploy any other number.',
    source: `${MATRIX}, row OvercloudControl`,
    ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: 2' }),
  },
  'plan/compute-none': {
    summary: 'A KVM plan has no compute node.',
    why: 'On KVM the VMs of the workload run on compute nodes. Without one, the cloud cannot start VMs.',
    source: `${MATRIX}, row OvercloudCompute`,
    ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 0' }),
  },
  'plan/compute-on-esx': {
    summary: 'An ESX plan has compute nodes.',
    why: 'On ESX the VMs of the workload run on the hosts of a vCenter, which Helion reaches through a compute proxy. KVM compute nodes do not exist there.',
    source: 'Technical overview 1.1, Deployment architecture for ESX',
    ...example(esxPlan, {
      good: '    compute-proxies: 1\n',
      bad: '    compute: 4\n    compute-proxies: 1\n',
    }),
  },
  'plan/swift-starter-count': {
    summary: 'The overcloud has fewer than two Swift storage nodes to start with.',
    why: 'Swift starts on two nodes. Images, backups and objects then survive the failure of one; with a single node they do not.',
    source: `${MATRIX}, row OvercloudSwiftStorage`,
    ...example(kvmPlan, { good: 'swift-storage: 2', bad: 'swift-storage: 1' }),
  },
  'plan/compute-proxies-on-kvm': {
    summary: 'A KVM plan has compute proxies.',
    why: 'A compute proxy makes the clusters of a vCenter look like compute nodes. A KVM cloud has no vCenter to connect.',
    source: 'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter',
    ...example(kvmPlan, {
      good: '    vsa-storage: 3\n',
      bad: '    vsa-storage: 3\n    compute-proxies: 1\n',
    }),
  },
  'plan/proxy-per-vcenter': {
    summary: 'An ESX plan has no compute proxy.',
    why: 'Nova reaches the clusters of a vCenter only through the compute proxy of that vCenter. Without one, the cloud cannot start VMs.',
    source: 'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter',
    ...example(esxPlan, { good: 'compute-proxies: 1', bad: 'compute-proxies: 0' }),
  },
  'plan/vcenter-count': {
    summary: 'An ESX plan has compute proxies for more than three vCenters.',
    why: 'EON registers at most three vCenters. A proxy for a fourth one would connect nothing.',
    source: 'EON 1.1, registering a vCenter: at most three',
    ...example(esxPlan, { good: 'compute-proxies: 1', bad: 'compute-proxies: 4' }),
  },
} satisfies Record<string, RuleDocs>;
