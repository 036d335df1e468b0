/** The provider of a load balancer runs nowhere in its control plane. */
import { EXTERNAL_PROVIDER } from '../../../../architecture/clm-load-balancers.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-provider-not-in-cp.docs.js';

export const lbProviderNotInCp = defineRule({
  id: 'input-model/lb-provider-not-in-cp',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check({ item, plane }, frame) {
    const provider = item.text('provider');
    if (!provider || !plane?.isWhole || provider.value === EXTERNAL_PROVIDER) return;
    if (plane.components.has(provider.value)) return;
    if (frame.isKnown('service-component', provider.value) !== true) return;
    const [group] = plane.groups;
    yield finding(
      provider.at,
      `'${provider.value}' is in no cluster or resource group of the control plane '${plane.name ?? ''}'.`,
      {
        related: [related(plane.item.nameAt, 'This is the control plane.')],
        fixes: () =>
          group
            ? addToList(group.item, 'service-components', provider.value, {
                title: `Add '${provider.value}' to '${group.name ?? group.kind}'`,
              })
            : [],
      },
    );
  },
});
