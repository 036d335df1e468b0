/** A service is listed in the undercloud or the overcloud, but runs only in the other. */
import { type ServicePlace, serviceFact } from '../../../../architecture/services.js';
import { lists, type Section, type Value, type ValueList } from '../../../../model/value.js';
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { thePlan } from '../over.js';
import { docs } from './service-placement.docs.js';

export const servicePlacement = defineRule({
  id: 'plan/service-placement',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const parts = partsOf(model);
    for (const part of parts) {
      const right = part.place === 'undercloud' ? 'overcloud' : 'undercloud';
      const other = parts.find(({ place }) => place === right);
      for (const item of part.services.items) {
        if (!isMisplaced(model, item.value, part.place)) continue;
        yield finding(item.at, `'${item.value}' runs in the ${right} only.`, {
          fixes: () => (other ? moved(item, other) : []),
        });
      }
    }
  },
});

interface Part {
  readonly place: ServicePlace;
  readonly section: Section;
  readonly services: ValueList<string>;
}

function partsOf({ deployment }: Plan): readonly Part[] {
  const { undercloud, overcloud } = deployment ?? {};
  return [
    ...(undercloud ? [{ place: 'undercloud', ...undercloud } as const] : []),
    ...(overcloud ? [{ place: 'overcloud', ...overcloud } as const] : []),
  ];
}

function isMisplaced({ hypervisor }: Plan, service: string, place: ServicePlace): boolean {
  const fact = serviceFact(service);
  if (!fact?.listed || fact.places.includes(place)) return false;
  // A service that this hypervisor does not have is misplaced anywhere.
  return !hypervisor || fact.hypervisors.includes(hypervisor.value);
}

function moved(item: Value<string>, { place, section, services }: Part): readonly Fix[] {
  if (lists(services, item.value))
    return dropItem(item, { title: `Remove '${item.value}', which the ${place} has`, preferred: true });
  const added = appendToList(section, 'services', item.value);
  return together(`Move '${item.value}' to the ${place}`, [dropItem(item), added], { preferred: true });
}
