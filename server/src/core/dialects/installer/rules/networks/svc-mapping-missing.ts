/** The Service network is mapped to no bridge, or to another one than its own. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeItem } from './about-list-items.js';
import {
  addMapping,
  formatMapping,
  knownMappings,
  mappingLists,
  type WrittenMapping,
} from './about-mappings.js';
import { bridge, needed, network } from './about-svc-names.js';
import { docs } from './svc-mapping-missing.docs.js';

export const svcMappingMissing = defineRule({
  id: 'installer/svc-mapping-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const mappings = environment.section('svc') && knownMappings(environment);
    const list = mappingLists(environment).at(-1);
    if (!mappings || !list || mappings.some((each) => formatMapping(each) === needed)) return;
    const other = mappings.find((each) => each.network === network);
    yield finding(
      other?.item.at ?? list.value.at,
      other
        ? `'${network}' must be mapped to '${bridge}', not to '${other.bridge}'.`
        : `Missing mapping '${needed}': without it, the Service network has no bridge.`,
      {
        fixes: () => {
          // The bridge under another network, or the two in each other's place.
          const near = other ?? mappings.find((each) => each.bridge === bridge || each.network === bridge);
          if (near) return replaced(near);
          return addMapping(environment, serviceNetwork, { title: `Add '${needed}'`, preferred: true });
        },
      },
    );
  },
});

function replaced({ list, item }: WrittenMapping) {
  return changeItem(list, item, needed, { title: `Change '${item.text}' to '${needed}'`, preferred: true });
}
