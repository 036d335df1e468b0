/** An interface model carries two groups for tunnels. */
import { VXLAN_TAG } from '../../../../architecture/clm-network-tags.js';
import { defineRule } from '../../../../rules/rule.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { eachItemOf } from '../over.js';
import { besidesFirst } from './about-carried-groups.js';
import { docs } from './ifmodel-multi-vxlan.docs.js';
import { interfacesOf } from './interfaces.js';

export const ifmodelMultiVxlan = defineRule({
  id: 'input-model/ifmodel-multi-vxlan',
  severity: 'error',
  docs,
  over: eachItemOf('interface-models'),
  *check(model, frame) {
    const isTunnel = (name: string) => groupsByName(frame).get(name)?.tags.has(VXLAN_TAG) === true;
    const carried = interfacesOf(model).flatMap(({ groups }) => groups);
    yield* besidesFirst(
      carried.filter(({ value }) => isTunnel(value)),
      (group, first) =>
        `'${group}' and '${first}' are both for tunnels; '${model.label}' can carry only one of them.`,
      (group) => [groupsByName(frame).get(group)?.tags.get(VXLAN_TAG)?.at],
    );
  },
});
