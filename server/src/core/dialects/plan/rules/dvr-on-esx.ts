/** DVR routes on KVM compute nodes; ESX has a centralized router. */
import { routingOn, routingSource } from '../../../architecture/node-roles.js';
import { hypervisorTitle } from '../../../architecture/products.js';
import { defineRule } from '../../../rules/rule.js';
import { esxPlan, example } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { replaceValue } from './fixes.js';

export const dvrOnEsx = defineRule<Plan>({
  id: 'plan/dvr-on-esx',
  severity: 'error',
  docs: {
    summary: "An ESX plan asks for distributed routing ('dvr').",
    why: 'DVR runs in the kernel of KVM compute nodes, which an ESX environment does not have. Routers there are made in one place, on the controllers.',
    source: routingSource,
    ...example(esxPlan, { good: 'routing: centralized', bad: 'routing: dvr' }),
  },
  check({ file, model, report }) {
    const hypervisor = model.hypervisor?.value;
    const routing = model.deployment?.overcloud?.routing;
    if (!hypervisor || !routing || routingOn[hypervisor].includes(routing.value)) return;
    const [right] = routingOn[hypervisor];
    report({
      at: routing.at,
      message: `${hypervisorTitle(hypervisor)} does not support routing '${routing.value}': it has a centralized router (the DVR row of the services table).`,
      fixes: () =>
        right === undefined
          ? []
          : replaceValue(file, routing, right, `Change the routing to '${right}'`, true),
    });
  },
});
