/** A service is listed in the undercloud or the overcloud, but runs only in the other. */
import { type ServicePlace, serviceFact } from '../../../../architecture/services.js';
import { lists, type Section, type Value, type ValueList } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Fix, legacy, type RuleContext } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Plan } from '../../model/plan-model.js';
import { appendEdits, deleteItem } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './service-placement.docs.js';

export const servicePlacement = defineRule({
  id: 'plan/service-placement',
  severity: 'warning',
  docs,
  over: thePlan,
  check: (plan) =>
    legacy(plan, (context) => {
      const { deployment, hypervisor } = context.model;
      const { undercloud, overcloud } = deployment ?? {};
      const parts: Part[] = [];
      if (undercloud) parts.push({ place: 'undercloud', ...undercloud });
      if (overcloud) parts.push({ place: 'overcloud', ...overcloud });
      for (const part of parts) {
        for (const item of part.services.items) {
          const fact = serviceFact(item.value);
          if (!fact?.listed || fact.places.includes(part.place)) continue;
          // A service that this hypervisor does not have is misplaced anywhere.
          if (hypervisor && !fact.hypervisors.includes(hypervisor.value)) continue;
          reportItem(
            context,
            item,
            part,
            parts.find((other) => other !== part),
          );
        }
      }
    }), // TODO yield
});

interface Part {
  readonly place: ServicePlace;
  readonly section: Section;
  readonly services: ValueList<string>;
}

function reportItem(
  { file, report }: RuleContext<Plan>,
  item: Value<string>,
  part: Part,
  other: Part | undefined,
): void {
  const right = part.place === 'undercloud' ? 'overcloud' : 'undercloud';
  const fact = serviceFact(item.value);
  report({
    at: item.at,
    message: `'${item.value}' runs in the ${right} only: the ${rowName(fact?.source)} row of the services table.`,
    fixes: (): readonly Fix[] => {
      if (!other || item.shared) return [];
      if (lists(other.services, item.value)) {
        return deleteItem(file, item, `Remove '${item.value}', which the ${right} has`, true);
      }
      const added = appendEdits(
        file,
        other.services,
        { map: other.section.node, key: 'services' },
        item.value,
      );
      if (!added) return [];
      const edits = inFile(file, removeItem(file, item.node), added);
      return [{ title: `Move '${item.value}' to the ${right}`, edits, preferred: true }];
    },
  });
}

/** The name of the row at the end of a source. */
function rowName(source: string | undefined): string {
  return source?.split(', row ')[1] ?? 'corresponding';
}
