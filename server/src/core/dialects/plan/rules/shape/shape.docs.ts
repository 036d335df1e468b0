/** The pages of what the schema of plans finds. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const FORMAT = 'The format of plans';

export const docs = {
  'plan/unknown-key': {
    summary: 'A key is unknown at this place.',
    why: 'Usually the key is misspelt or nested one level too deep. It has no effect there.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: 3\n    controlers: 3' }),
  },
  'plan/missing-key': {
    summary: 'A required key is missing.',
    why: 'Without this key it is unknown what the map describes, and the rules that need it cannot check it.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'network: ipmi, vlan-type', bad: 'vlan-type' }),
  },
  'plan/section-missing': {
    summary: 'The deployment or the backup is missing from the plan.',
    why: 'A plan describes the whole architecture. A missing part cannot be checked, and is decided later by a default of the installer or not at all.',
    source: 'Technical overview 1.1: the parts of the architecture',
    ...example(kvmPlan, {
      good: 'backup:\n  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]\n  workloads: object-storage\n',
      bad: '',
    }),
  },
  'plan/missing-value': {
    summary: 'A key has no value.',
    why: 'YAML reads this as an empty value, which no key of a plan accepts.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'routing: dvr', bad: 'routing:' }),
  },
  'plan/wrong-type': {
    summary: 'A value has the wrong type, for example text instead of a number.',
    why: 'The value cannot be read, so the rules that need it cannot check it.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: three' }),
  },
  'plan/unknown-value': {
    summary: 'A value is not one of those that the key accepts.',
    why: 'The key accepts only a few words, each with a meaning in the architecture. Other words have none.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'routing: dvr', bad: 'routing: distributed' }),
  },
  'plan/value-out-of-range': {
    summary: 'A number is too small or too large.',
    why: 'Counts of nodes start at 0.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'vsa-storage: 3', bad: 'vsa-storage: -3' }),
  },
  'plan/hypervisor-unknown': {
    summary: 'The hypervisor is neither KVM nor ESX.',
    why: 'Helion OpenStack 1.x manages these two. Everything else in the plan depends on which it is: networks, storage, routing and services.',
    source: 'Technical overview 1.1, Deployment architecture',
    ...example(kvmPlan, { good: 'hypervisor: kvm', bad: 'hypervisor: kvmm' }),
  },
  'plan/network-unknown': {
    summary: 'A network is not in any of the network tables.',
    why: 'The architecture knows eight physical networks and a few virtual ones for each hypervisor. Other names have no known purpose or VLAN type. Usually the name is misspelt.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks',
    ...example(kvmPlan, {
      good: 'network: service, vlan-type: tagged, vlan-id',
      bad: 'network: servce, vlan-type: tagged, vlan-id',
    }),
  },
  'plan/vlan-id-range': {
    summary: 'A VLAN id is not between 1 and 4094.',
    why: 'A VLAN id has twelve bits, and 0 and 4095 are reserved.',
    source: 'IEEE 802.1Q',
    ...example(kvmPlan, { good: 'vlan-id: 332', bad: 'vlan-id: 4095' }),
  },
  'plan/service-unknown': {
    summary: 'A listed service does not exist in Helion OpenStack 1.1.',
    why: 'Nothing is installed under this name. Usually it is misspelt. DVR is set with `routing`, not listed here.',
    source: 'Technical overview 1.1, table Services',
    ...example(kvmPlan, { good: 'heat, horizon', bad: 'heta, horizon' }),
  },
  'plan/backup-scope-extra': {
    summary: 'A backup target is not one of the four parts that the scripts cover.',
    why: 'Compute nodes and the other controllers are reinstalled rather than restored. A target that the scripts do not cover is not backed up.',
    source: 'Technical overview 1.1, Backup and Restore nodes',
    ...example(kvmPlan, {
      good: 'overcloud-management-controller, mysql]',
      bad: 'overcloud-management-controller, mysql, compute]',
    }),
  },
} satisfies Record<string, RuleDocs>;
