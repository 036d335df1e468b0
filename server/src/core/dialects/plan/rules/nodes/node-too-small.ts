/** A node has fewer cores, or less memory or disk, than the support matrix asks for. */

import { baremetalRoles, machineMinimum } from '../../../../architecture/baremetal-roles.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNode } from '../../model/plan-sections.js';
import { thePlan } from '../over.js';
import { docs } from './node-too-small.docs.js';

export const nodeTooSmall = defineRule({
  id: 'plan/node-too-small',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ nodes }) {
    for (const node of nodes.items) {
      for (const { value, least, what } of minimumsOf(node)) {
        if (!value || value.value >= least) continue;
        yield finding(
          value.at,
          `${what} is ${value.value}; a node of '${node.role?.value}' needs at least ${least}.`,
        );
      }
    }
  },
});

interface Minimum {
  readonly value: Value<number> | undefined;
  readonly least: number;
  readonly what: string;
}

/** Roles that machines do not have, such as a VM, have none. */
function minimumsOf({ role, cpus, memory, disk }: PlanNode): readonly Minimum[] {
  const key = role?.value;
  const machine = baremetalRoles.find(
    ({ name, planKey }) => planKey === key || (key === 'undercloud' && name === 'Undercloud'),
  );
  if (key === undefined || !machine) return [];
  return [
    { value: cpus, least: machine.minCpus, what: "'cpus'" },
    { value: memory, least: machineMinimum.memoryMb / 1024, what: "'memory'" },
    { value: disk, least: machineMinimum.diskGib, what: "'disk'" },
  ];
}
