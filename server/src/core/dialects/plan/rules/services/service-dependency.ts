/** A service is listed, but the overcloud does not have a service that it depends on. */
import { serviceFact } from '../../../../architecture/services.js';
import type { Place } from '../../../../model/source-file.js';
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { addItem } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './service-dependency.docs.js';

export const serviceDependency = defineRule({
  id: 'plan/service-dependency',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const { overcloud } = model.deployment ?? {};
    if (overcloud?.services.state !== 'written') return;
    const { services } = overcloud;
    const dependents = new Map<string, Dependent[]>();
    for (const dependent of dependentsOf(model)) {
      for (const needed of serviceFact(dependent.name)?.dependsOn ?? []) {
        if (lists(services, needed) !== false) continue;
        dependents.set(needed, [...(dependents.get(needed) ?? []), dependent]);
      }
    }
    for (const [needed, [first, ...others]] of dependents) {
      if (!first) continue;
      const all = [first, ...others];
      yield finding(
        first.at,
        `'${needed}' is not among the services of the overcloud, and ${inWords(all)} ${all.length === 1 ? 'depends' : 'depend'} on it (the ${rowName(first.name)} row of the services table).`,
        {
          related: others.map(({ name, at }) => ({ at, message: `'${name}' depends on '${needed}'.` })),
          fixes: () => addItem(file, services, needed, `Add '${needed}' to the overcloud`, true),
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

/** `'nova', 'glance' and 'heat'`. */
function inWords(dependents: readonly Dependent[]): string {
  const names = dependents.map(({ name }) => `'${name}'`);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

/** The name of the service's row, as it ends the source. */
function rowName(name: string): string {
  return serviceFact(name)?.source.split(', row ')[1] ?? name;
}
