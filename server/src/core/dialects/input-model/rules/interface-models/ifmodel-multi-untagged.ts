/** Two network groups on one interface have untagged networks. */
import { processorChecks } from '../../../../architecture/clm-releases.js';
import { defineRule } from '../../../../rules/rule.js';
import { holdsFor } from '../../model/holds-for.js';
import { besidesFirst, untaggedGroups } from './about-carried-groups.js';
import { docs } from './ifmodel-multi-untagged.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelMultiUntagged = defineRule({
  id: 'input-model/ifmodel-multi-untagged',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ item, groups }, frame) {
    if (!holdsFor(frame, processorChecks.oneUntaggedNetwork)) return;
    const untagged = untaggedGroups(frame);
    yield* besidesFirst(
      groups.filter(({ value }) => untagged.has(value)),
      (group, first) =>
        `'${group}' and '${first}' both have untagged networks; '${item.name}' can carry one of them.`,
    );
  },
});
