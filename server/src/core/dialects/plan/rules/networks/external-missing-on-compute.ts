/** The plan routes with DVR, but has no virtual External network for its compute nodes. */
import { networkFact } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNetwork } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { addItem } from '../fixes.js';
import { thePlan } from '../over.js';
import { isPerhapsMisspelt, rowOf } from './about-networks.js';
import { docs } from './external-missing-on-compute.docs.js';

export const externalMissingOnCompute = defineRule({
  id: 'plan/external-missing-on-compute',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const routing = model.deployment?.overcloud?.routing;
    if (model.hypervisor?.value !== 'kvm' || routing?.value !== 'dvr') return;
    const fact = networkFact('virtual', 'kvm', 'external');
    if (!fact || hasNetwork(model.virtual, fact.name) !== false) return;
    if (isPerhapsMisspelt(model.virtual, fact.name)) return;
    yield finding(
      routing.at,
      `DVR routes over the virtual network '${fact.name}', which the plan does not have: ${rowOf(fact)}.`,
      {
        fixes: () =>
          addItem(file, model.virtual, proposeNetwork(model, fact), `Add the network '${fact.name}'`),
      },
    );
  },
});
