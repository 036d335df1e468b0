/** The names that the installer gives to the Service network: they have to be in both lists, as they are. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { withItem } from './list-items.js';
import {
  appendMapping,
  formatMapping,
  knownMappings,
  mappingLists,
  type WrittenMapping,
} from './mapping-lists.js';
import { changeTo, repair } from './repairs.js';
import { docs } from './svc-mapping-missing.docs.js';
import { bridge, needed, network } from './svc-names.js';

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
        ? `'${network}' is mapped to '${other.bridge}'; its bridge is '${bridge}'.`
        : `The mapping '${needed}' is missing, without which the Service network has no bridge.`,
      {
        fixes: () => {
          const near = other ?? mappings.find((each) => each.bridge === bridge);
          if (near) return replaced(environment, near);
          return repair(environment, `Add '${needed}'`, [appendMapping(environment, serviceNetwork)], true);
        },
      },
    );
  },
});

function replaced(environment: EnvironmentJson, { list, item }: WrittenMapping) {
  const edits = [changeTo(environment, list.value, withItem(list, item, needed))];
  return repair(environment, `Change '${item.text}' to '${needed}'`, edits, true);
}
