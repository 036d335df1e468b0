/** A service is listed, but the overcloud does not have a service that it depends on. */
import { serviceFact } from '../../../../architecture/services.js';
import type { Place } from '../../../../model/source-file.js';
import { lists } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { theOvercloud } from '../over.js';
import { missingServices } from './about-needed-services.js';
import { docs } from './service-dependency.docs.js';

export const serviceDependency = defineRule({
  id: 'plan/service-dependency',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check(overcloud, model) {
    const { services } = overcloud;
    if (services.state !== 'written') return;
    // What nodes need as well is said of them.
    const said = missingServices(overcloud, model).map(({ service }) => service);
    const dependents = new Map<string, Dependent[]>();
    for (const dependent of dependentsOf(model)) {
      for (const needed of serviceFact(dependent.name)?.dependsOn ?? []) {
        if (lists(services, needed) !== false || said.includes(needed)) continue;
        dependents.set(needed, [...(dependents.get(needed) ?? []), dependent]);
      }
    }
    for (const [needed, [first, ...others]] of dependents) {
      if (!first) continue;
      const all = [first, ...others];
      yield finding(
        first.at,
        `Missing overcloud service '${needed}': ${quoted(all.map(({ name }) => name))} ${plural(all.length, 'depends', 'depend')} on it.`,
        {
          related: others.map(({ name, at }) => related(at, `'${name}' depends on '${needed}'.`)),
          fixes: () =>
            addItem(model.file, services, needed, {
              title: `Add '${needed}' to the overcloud`,
            }),
        },
      );
    }
  },
});

interface Dependent {
  readonly name: string;
  readonly at: Place;
}

/** The services of which the overcloud must have what they depend on, in the order of the plan. */
function dependentsOf({ deployment, hypervisor }: Plan): readonly Dependent[] {
  const { undercloud, overcloud } = deployment ?? {};
  const dependents: Dependent[] = [];
  for (const { value, at } of undercloud?.services.items ?? []) {
    // What runs in both places is complete in the undercloud by itself.
    if (!serviceFact(value)?.places.includes('overcloud')) dependents.push({ name: value, at });
  }
  if (overcloud?.routing?.value === 'dvr') dependents.push({ name: 'dvr', at: overcloud.routing.at });
  for (const { value, at } of overcloud?.services.items ?? []) {
    if (serviceFact(value)?.places.includes('overcloud')) dependents.push({ name: value, at });
  }
  return dependents.filter(({ name }) => {
    const hypervisors = serviceFact(name)?.hypervisors;
    return !hypervisor || hypervisors?.includes(hypervisor.value);
  });
}
