/** The provider of a load balancer runs nowhere in its control plane. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-provider-not-in-cp.docs.js';

export const lbProviderNotInCp = defineRule({
  id: 'input-model/lb-provider-not-in-cp',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, plane } of balancersOf(frame).all) {
      const provider = item.text('provider');
      if (!provider || !plane?.isWhole || provider.value === EXTERNAL) continue;
      if (plane.components.has(provider.value)) continue;
      if (frame.isKnown('service-component', provider.value) !== true) continue;
      const [group] = plane.groups;
      const list = group?.item.entry('service-components')?.value;
      yield finding(
        provider.at,
        `'${provider.value}' is in no cluster or resource group of the control plane '${plane.name ?? ''}'.`,
        {
          related: [{ at: plane.item.nameAt, message: 'This is the control plane.' }],
          fixes: () =>
            group && list?.type === 'seq'
              ? [
                  {
                    title: `Add '${provider.value}' to '${group.name ?? group.kind}'`,
                    edits: inFile(group.item.file, insertItem(group.item.file, list, provider.value)),
                  },
                ]
              : [],
        },
      );
    }
  },
});

/** A load balancer outside of the cloud needs no component. */
const EXTERNAL = 'external';
