/** The plan routes with DVR, but has no virtual External network for its compute nodes. */
import { networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { theOvercloud } from '../over.js';
import { docs } from './external-missing-on-compute.docs.js';

export const externalMissingOnCompute = defineRule({
  id: 'plan/external-missing-on-compute',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ routing }, model) {
    if (model.hypervisor?.value !== 'kvm' || routing?.value !== 'dvr') return;
    const fact = networkFact('virtual', 'kvm', 'external');
    if (!fact || model.virtual.state === 'absent' || hasNetwork(model.virtual, fact.name) !== false) return;
    yield finding(routing.at, `Routing 'dvr' needs the virtual network '${fact.name}', which is missing.`, {
      fixes: () =>
        addItem(model.file, model.virtual, proposeNetwork(model, fact), {
          title: `Add the network '${fact.name}'`,
        }),
    });
  },
});
