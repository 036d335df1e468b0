/**
 * One mistake is told once: on the bad example of any rule, no two rules say that something is wrong at exactly the same
 * place, unless they tell of two mistakes. The pairs that do stand here with what sets them apart.
 */
import { expect, test } from 'vitest';
import { allRules, type Finding, type Rule } from '../../../server/src/core/index.js';
import { badExampleOf } from '../../support/bad-examples.js';

/** Two mistakes at one place, most often things that are missing from it. */
const APART: Readonly<Record<string, string>> = {
  'carrier-grade/cg-count-invalid + carrier-grade/cg-dcn-vrg-count':
    'a number that cannot be, and another one in the servers',
  'carrier-grade/cg-count-invalid + carrier-grade/cg-vrsg-ha':
    'a number that cannot be, and one that HA asks for',
  'carrier-grade/cg-dcn-vrg-count + carrier-grade/cg-vrsg-ha':
    'the servers and HA each ask for another number',
  'carrier-grade/cg-logical-required + carrier-grade/cg-node-type-duplicate':
    'the second description of a node type is incomplete, too',
  'input-model/alloc-hypervisor-unallocated + input-model/server-no-group': 'two things a server lacks',
  'input-model/alloc-hypervisor-unallocated + input-model/server-no-nic-mapping': 'two things a server lacks',
  'input-model/alloc-vm-component + input-model/vm-no-nic-mapping': 'what it runs, and what it lacks',
  'input-model/dpdk-no-component + input-model/ifmodel-dpdk-unknown-component':
    'a component that nobody knows runs nowhere, either; the rules are of two steps of the processor',
  'input-model/lb-no-internal + input-model/lb-role-missing':
    'a role that must be, and the roles of a component',
  'input-model/network-gateway-missing-multi + input-model/network-not-in-group':
    'two things a network lacks',
  'input-model/network-gateway-missing-routes + input-model/network-not-in-group':
    'two things a network lacks',
  'input-model/server-no-group + input-model/server-no-nic-mapping': 'two things a server lacks',
  'input-model/server-no-nic-mapping + input-model/server-out-of-scope': 'what it lacks, and who takes it',
  'input-model/server-out-of-scope + input-model/vm-no-nic-mapping': 'who takes it, and what it lacks',
  'input-model/srv-multi-cidr-device + input-model/srv-vlan-dup':
    'two subnets, and two networks, on one VLAN: the processor has a check for each',
  'input-model/vm-groups-not-passthrough + input-model/vm-hypervisor-flag': 'two things a hypervisor lacks',
  'input-model/vm-groups-not-passthrough + input-model/vm-on-vm': 'what it lacks, and that it is virtual',
  'input-model/vm-hypervisor-flag + input-model/vm-on-vm': 'what it lacks, and that it is virtual',
  'input-model/vm-no-cpu-model + input-model/vm-no-disk-size': 'two things a role lacks',
  'input-model/vm-no-cpu-model + input-model/vm-no-memory-model': 'two things a role lacks',
  'input-model/vm-no-disk-size + input-model/vm-no-memory-model': 'two things a role lacks',
  'installer/bridge-interface-missing + installer/ntp-missing': 'two keys that are missing',
  'installer/bridge-interface-missing + installer/virtual-interface-missing': 'two keys that are missing',
  'installer/cloud-type-file-name + installer/plan-hypervisor-differs': 'the name of the file, and the plan',
  'installer/cloud-type-file-name + installer/vcenter-missing': 'the name of the file, and a missing section',
  'installer/ntp-missing + installer/virtual-interface-missing': 'two keys that are missing',
  'installer/plan-hypervisor-differs + installer/vcenter-missing': 'the plan, and a missing section',
  'plan/missing-key + plan/section-missing': 'keys of the schema, and sections that a whole plan has',
};

/** Pairs that do tell one mistake twice, until one of them is silent. */
const TOLD_TWICE: Readonly<Record<string, string>> = {};

/** `one-rule + another`, for all that stand at one place. */
function pairsOn(rule: Rule<never>): string[] {
  return badExampleOf(rule).all.flatMap(({ findings }) => {
    const wrong = findings().filter(({ severity }) => severity === 'error' || severity === 'warning');
    return wrong.flatMap((first) =>
      wrong
        .filter((second) => first.rule < second.rule && isSamePlace(first, second))
        .map((second) => `${first.rule} + ${second.rule}`),
    );
  });
}

const isSamePlace = ({ span: a }: Finding, { span: b }: Finding) => a.start === b.start && a.end === b.end;

test('one mistake is told once', () => {
  const found = [...new Set(allRules.flatMap(pairsOn))].toSorted();
  expect(found).toEqual(Object.keys({ ...APART, ...TOLD_TWICE }).toSorted());
});
