/** The pages of what the schema of plans finds. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const FORMAT = 'The format of plans';

export const docs = {
  'plan/unknown-key': {
    summary: 'A key is written that plans do not have at this place.',
    why: 'Most often the key is misspelt or nested one level too deep. What it says is then not read.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: 3\n    controlers: 3' }),
  },
  'plan/missing-key': {
    summary: 'A map lacks a key that it must have.',
    why: 'Without this key it is unknown what the map describes, and the rules that need it cannot check it.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'network: ipmi, vlan-type', bad: 'vlan-type' }),
  },
  'plan/section-missing': {
    summary: 'The plan says nothing of the deployment, or nothing of the backup.',
    why: 'A plan is the whole architecture. What is missing cannot be checked, and is later decided by a default of the installer or not at all.',
    source: 'Technical overview 1.1: the parts of the architecture',
    ...example(kvmPlan, {
      good: 'backup:\n  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]\n  workloads: object-storage\n',
      bad: '',
    }),
  },
  'plan/missing-value': {
    summary: 'A key is written with nothing after it.',
    why: 'YAML reads nothing as an empty value, which no key of a plan takes: the plan says neither this nor that.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'routing: dvr', bad: 'routing:' }),
  },
  'plan/wrong-type': {
    summary: 'A value is of another type than the key takes, for example text in place of a number.',
    why: 'Readers and programs expect the type that the key takes.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: three' }),
  },
  'plan/unknown-value': {
    summary: 'A value is not one of those that the key takes.',
    why: 'The key takes a few words only, each with a meaning in the architecture. Any other has none.',
    source: FORMAT,
    ...example(kvmPlan, { good: 'routing: dvr', bad: 'routing: distributed' }),
  },
  'plan/value-out-of-range': {
    summary: 'A number is smaller or greater than it can be.',
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
    summary: 'A network is named that none of the network tables has.',
    why: 'The architecture knows eight physical networks and a few virtual ones for each hypervisor. Another name has no purpose and no VLAN type that could be checked; most often it is misspelt.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks',
    ...example(kvmPlan, {
      good: 'network: service, vlan-type: tagged, vlan-id',
      bad: 'network: servce, vlan-type: tagged, vlan-id',
    }),
  },
  'plan/vlan-id-range': {
    summary: 'A VLAN id is not between 1 and 4094.',
    why: 'A VLAN id has twelve bits, of which 0 and 4095 are reserved. Switches take no other.',
    source: 'IEEE 802.1Q',
    ...example(kvmPlan, { good: 'vlan-id: 332', bad: 'vlan-id: 4095' }),
  },
  'plan/service-unknown': {
    summary: 'A service is listed that Helion OpenStack 1.1 does not have.',
    why: 'Nothing is installed under this name; most often it is misspelt. DVR is chosen by `routing` and not listed.',
    source: 'Technical overview 1.1, table Services',
    ...example(kvmPlan, { good: 'heat, horizon', bad: 'heta, horizon' }),
  },
  'plan/backup-scope-extra': {
    summary: 'A backup target is not one of the four parts that the scripts cover.',
    why: 'Compute nodes and the other controllers are installed anew rather than restored. A target that the scripts do not cover gives a false feeling of safety.',
    source: 'Technical overview 1.1, Backup and Restore nodes',
    ...example(kvmPlan, {
      good: 'overcloud-management-controller, mysql]',
      bad: 'overcloud-management-controller, mysql, compute]',
    }),
  },
} satisfies Record<string, RuleDocs>;
