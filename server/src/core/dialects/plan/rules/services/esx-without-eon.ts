/** An ESX plan does not list EON among the services of the undercloud. */
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeMistakenHypervisor } from '../about-hypervisor.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './esx-without-eon.docs.js';

export const esxWithoutEon = defineRule({
  id: 'plan/esx-without-eon',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { undercloud, overcloud } = model.deployment ?? {};
    if (model.hypervisor?.value !== 'esx' || undercloud?.services.state !== 'written') return;
    const { services } = undercloud;
    if (lists(services, 'eon') !== false) return;
    // In the overcloud it is misplaced, which is said there.
    if (overcloud && lists(overcloud.services, 'eon') !== false) return;
    yield finding(
      placeOfKey(undercloud.section, 'services'),
      "Missing undercloud service 'eon' (required on ESX).",
      {
        fixes: () => [...changeMistakenHypervisor(model, 'kvm'), ...addItem(model.file, services, 'eon')],
      },
    );
  },
});
