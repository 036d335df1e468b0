/** A service is listed together with the services that it cannot work without. */
import { serviceFact } from '../../../architecture/services.js';
import type { Place } from '../../../model/source-file.js';
import { defineRule, type RuleContext } from '../../../rules/rule.js';
import { lists, type Plan } from '../plan-model.js';
import { example, kvmPlan } from './example-plans.js';
import { addItem } from './fixes.js';

export const serviceDependency = defineRule<Plan>({
  id: 'plan/service-dependency',
  severity: 'error',
  docs: {
    summary: 'A service is listed, but the overcloud does not have a service that it depends on.',
    why: 'Nova starts VMs from images of Glance, on networks of Neutron; DVR is a part of Neutron; Sirius configures the back ends of Cinder; and every service asks Keystone who is calling. Without what it depends on a service answers nothing but errors.',
    source: 'Technical overview 1.1, table Services',
    ...example(kvmPlan, { good: 'neutron, keystone, glance', bad: 'neutron, keystone' }),
  },
  check(context) {
    const { undercloud, overcloud } = context.model.deployment ?? {};
    if (overcloud?.services.state !== 'written') return;
    for (const item of overcloud.services.items) {
      if (serviceFact(item.value)?.places.includes('overcloud')) checkService(context, item.value, item.at);
    }
    for (const item of undercloud?.services.items ?? []) {
      // What runs in both places is complete in the undercloud by itself.
      const places = serviceFact(item.value)?.places ?? [];
      if (!places.includes('overcloud')) checkService(context, item.value, item.at);
    }
    if (overcloud.routing?.value === 'dvr') checkService(context, 'dvr', overcloud.routing.at);
  },
});

function checkService({ file, model, report }: RuleContext<Plan>, name: string, at: Place): void {
  const services = model.deployment?.overcloud?.services;
  const fact = serviceFact(name);
  if (!services || !fact) return;
  if (model.hypervisor && !fact.hypervisors.includes(model.hypervisor.value)) return;
  for (const needed of fact.dependsOn) {
    if (lists(services, needed) !== false) continue;
    report({
      at,
      message: `'${name}' depends on '${needed}', which is not among the services of the overcloud.`,
      fixes: () => addItem(file, services, needed, `Add '${needed}' to the overcloud`, true),
    });
  }
}
