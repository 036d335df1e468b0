/** The section `svc` lacks some of its keys. */

import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { proposeService, type ServiceKey, serviceKeys } from './about-service-proposal.js';
import { docs } from './svc-incomplete.docs.js';

export const svcIncomplete = defineRule({
  id: 'installer/svc-incomplete',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('svc');
    const section = environment.section('svc');
    if (!at || !section) return;
    const keys = serviceKeys.filter(
      (key) =>
        environment.state(`svc.${key}`) === 'absent' &&
        (SAME_VARIABLE[key] ?? []).every((path) => environment.state(path) === 'absent'),
    );
    if (keys.length === 0) return;
    yield finding(at, `${missingKeys(keys, "'svc'")}.`, {
      fixes: () => {
        const proposed = proposeService(environment);
        const members = keys.map((key) => [key, proposed[key]] as const);
        return addKeys(section, members);
      },
    });
  },
});

/** Keys that set the variable behind a key of this section too. */
const SAME_VARIABLE: Partial<Record<ServiceKey, readonly string[]>> = {
  overcloud_bridge_mappings: ['bridge_mappings'],
  customer_router_ip: ['customer_router_ip', 'vcenter.customer_router_ip'],
};
