/** An ESX plan asks for distributed routing ('dvr'). */
import { routingOn } from '../../../../architecture/node-roles.js';
import { hypervisorTitle } from '../../../../architecture/products.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeMistakenHypervisor, isBeside } from '../about-hypervisor.js';
import { theOvercloud } from '../over.js';
import { docs } from './dvr-on-esx.docs.js';

export const dvrOnEsx = defineRule({
  id: 'plan/dvr-on-esx',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ routing }, model) {
    const hypervisor = model.hypervisor?.value;
    if (!hypervisor || !routing || routingOn[hypervisor].includes(routing.value)) return;
    if (isBeside(model, hypervisor === 'kvm' ? 'esx' : 'kvm')) return;
    const [right] = routingOn[hypervisor];
    yield finding(
      routing.at,
      `${hypervisorTitle(hypervisor)} does not support routing '${routing.value}'; it has a centralized router.`,
      {
        fixes: () => [
          ...changeMistakenHypervisor(model, 'kvm'),
          ...(right === undefined
            ? []
            : changeTo(routing, right, { title: `Change the routing to '${right}'` })),
        ],
      },
    );
  },
});
