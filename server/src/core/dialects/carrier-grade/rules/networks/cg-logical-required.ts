/** A network that a node type needs is missing. */
import {
  carrierGradeNetwork,
  carrierGradeNodeTypes,
} from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { headOf } from '../about-sections.js';
import { eachEnvironment } from '../over.js';
import { isWhole } from './about-networks.js';
import { addNetworks } from './about-new-networks.js';
import { docs } from './cg-logical-required.docs.js';

export const cgLogicalRequired = defineRule({
  id: 'carrier-grade/cg-logical-required',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, model) {
    if (!isWhole(environment)) return;
    for (const nodeType of environment.nodeTypes.items) {
      const { name, interfaces, section } = nodeType;
      const type = carrierGradeNodeTypes.find((each) => each.name === name?.value);
      const networks = interfaces.items.flatMap((each) => each.networks.items);
      if (!type || networks.some((network) => !network.name)) continue;
      const there = new Set(networks.map((each) => carrierGradeNetwork(each.name?.value ?? '')?.name));
      const missing = type.required.filter((each) => !there.has(each));
      if (missing.length > 0)
        yield finding(
          headOf(section, name),
          `Missing ${plural(missing.length, 'network')} ${quoted(missing)} in ${type.name}.`,
          {
            fixes: () => addNetworks(model, environment, nodeType, missing),
          },
        );
    }
  },
});
