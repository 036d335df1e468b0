/** The number of controllers is not three. */
import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { areTypesKnown } from './about-types.js';
import { docs } from './cg-ccn-count.docs.js';

export const cgCcnCount = defineRule({
  id: 'carrier-grade/cg-ccn-count',
  severity: 'error',
  docs,
  over: eachFile(({ provision }) => (provision ? [provision] : [])),
  *check({ servers, head }) {
    const controllers = servers.items.filter(({ type }) => type === 'CCN');
    if (!areTypesKnown(servers)) return;
    if (controllers.length === controllerCount) return;
    const extra = controllers[controllerCount]?.group;
    yield finding(
      extra?.at ?? head,
      `A cloud must have ${controllerCount} CCN servers, not ${controllers.length}.`,
    );
  },
});
