/** The provider of a load balancer does not run in its control plane. */
import { EXTERNAL_PROVIDER } from '../../../../architecture/clm-load-balancers.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlane } from './about-balancers.js';
import { docs } from './lb-provider-not-in-cp.docs.js';

export const lbProviderNotInCp = defineRule({
  id: 'input-model/lb-provider-not-in-cp',
  severity: 'error',
  docs,
  over: eachPlane,
  *check([plane, balancers], frame) {
    if (!plane.isWhole) return;
    const providers = balancers.flatMap(({ item }) => item.text('provider') ?? []);
    const [group] = plane.groups;
    for (const name of new Set(providers.map(({ value }) => value))) {
      const [provider, ...others] = providers.filter(({ value }) => value === name);
      if (!provider || name === EXTERNAL_PROVIDER || plane.components.has(name)) continue;
      if (frame.isKnown('service-component', name) !== true) continue;
      yield finding(
        provider.at,
        `'${provider.value}' is not in any cluster or resource group of '${plane.name ?? ''}'.`,
        {
          restsOn: plane.empty,
          related: [
            related(plane.item.nameAt, 'The control plane is defined here.'),
            ...others.map(({ at }) => ({ at, message: `'${name}' is also named here.` })),
          ],
          fixes: () =>
            group
              ? addToList(group.item, 'service-components', provider.value, {
                  title: `Add '${provider.value}' to '${group.name ?? group.kind}'`,
                })
              : [],
        },
      );
    }
  },
});
