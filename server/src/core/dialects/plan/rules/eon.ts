/** EON brings vCenters into the cloud: an ESX plan needs it, and a KVM plan has no use for it. */
import { serviceFact } from '../../../architecture/services.js';
import { lists } from '../../../model/value.js';
import { defineRule, type Rule } from '../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { placeOfKey } from './about-networks.js';
import { addItem, deleteItem } from './fixes.js';

const SOURCE = serviceFact('eon')?.source ?? 'Technical overview 1.1, table Services, row EON';

const withoutEsx = defineRule<Plan>({
  id: 'plan/eon-without-esx',
  severity: 'warning',
  docs: {
    summary: 'A KVM plan lists EON.',
    why: 'EON registers vCenters and activates their clusters. A KVM environment has neither, so the service would wait for nothing. Often the hypervisor is the part of the plan that is wrong.',
    source: SOURCE,
    ...example(kvmPlan, { good: '[sherpa, sirius,', bad: '[sherpa, eon, sirius,' }),
  },
  check({ file, model, report }) {
    const { undercloud, overcloud } = model.deployment ?? {};
    if (model.hypervisor?.value !== 'kvm') return;
    for (const list of [undercloud?.services, overcloud?.services]) {
      for (const item of list?.items ?? []) {
        if (item.value !== 'eon') continue;
        report({
          at: item.at,
          message:
            "'eon' brings vCenters into the cloud, and KVM has none: the EON row of the services table.",
          tag: 'unnecessary',
          fixes: () => deleteItem(file, item, "Remove 'eon'"),
        });
      }
    }
  },
});

const esxWithout = defineRule<Plan>({
  id: 'plan/esx-without-eon',
  severity: 'error',
  docs: {
    summary: 'An ESX plan does not list EON among the services of the undercloud.',
    why: 'Only EON registers vCenters and activates their clusters. Without it the ESX hosts never become part of the cloud.',
    source: SOURCE,
    ...example(esxPlan, { good: '[sherpa, eon, sirius,', bad: '[sherpa, sirius,' }),
  },
  check({ file, model, report }) {
    const { undercloud, overcloud } = model.deployment ?? {};
    if (model.hypervisor?.value !== 'esx' || undercloud?.services.state !== 'written') return;
    const { services } = undercloud;
    if (lists(services, 'eon') !== false) return;
    // In the overcloud it is misplaced, which is said there.
    if (overcloud && lists(overcloud.services, 'eon') !== false) return;
    report({
      at: placeOfKey(model, undercloud.section, 'services'),
      message:
        "'eon' is missing: without it no vCenter becomes part of an ESX cloud (the EON row of the services table).",
      fixes: () => addItem(file, services, 'eon', "Add 'eon'", true),
    });
  },
});

export const eon: readonly Rule<Plan>[] = [withoutEsx, esxWithout];
