/** Two endpoints of a component have the same role. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './component-endpoint-role-duplicate.docs.js';

export const componentEndpointRoleDuplicate = defineRule({
  id: 'input-model/component-endpoint-role-duplicate',
  severity: 'error',
  docs,
  over: eachItemOf('service-components'),
  *check(component) {
    const roles = component
      .items('endpoints')
      .items.flatMap((endpoint) => endpoint.texts('roles').items.map((role) => ({ role, endpoint })));
    for (const { first, again } of repeated(roles, ({ role }) => role.value)) {
      if (again.endpoint.node === first.endpoint.node) continue;
      const { role } = again;
      yield finding(role.at, `Duplicate endpoint role '${role.value}' in this component.`, {
        related: [{ at: first.role.at, message: 'First used here.' }],
        fixes: () => dropItem(role, { title: `Remove '${role.value}'` }),
      });
    }
  },
});
