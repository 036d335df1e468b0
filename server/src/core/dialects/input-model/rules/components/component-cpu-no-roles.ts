/** A component supports CPU allocation but does not list the roles. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './component-cpu-no-roles.docs.js';

export const componentCpuNoRoles = defineRule({
  id: 'input-model/component-cpu-no-roles',
  severity: 'error',
  docs,
  over: eachItemOf('service-components'),
  *check(component) {
    const resources = component.map('supported-resource-allocations');
    if (resources?.flag('cpu')?.value !== true || resources.has('cpu-roles')) return;
    yield finding(resources.keyAt('cpu'), `'cpu: true' requires roles in 'cpu-roles'.`, {
      fixes: () => addKey(resources, 'cpu-roles', ['vm'], { title: "Add 'cpu-roles' with 'vm'" }),
    });
  },
});
