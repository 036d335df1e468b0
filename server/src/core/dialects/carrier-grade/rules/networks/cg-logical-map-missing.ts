/** An interface carries no logical networks. */
import {
  carrierGradeNetwork,
  carrierGradeNodeTypes,
} from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { capital, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Interface, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { headOf } from '../about-sections.js';
import { eachInterface } from '../over.js';
import { interfaceCalled } from './about-networks.js';
import { referenceTo } from './about-new-networks.js';
import { docs } from './cg-logical-map-missing.docs.js';

export const cgLogicalMapMissing = defineRule({
  id: 'carrier-grade/cg-logical-map-missing',
  severity: 'error',
  docs,
  over: eachInterface,
  *check(each, environment) {
    if (each.section.state('logical-network-map') === 'absent')
      yield finding(
        headOf(each.section, each.name),
        `${capital(interfaceCalled(each))} has no 'logical-network-map'.`,
        { fixes: () => addReferences(each, environment) },
      );
  },
});

/** The networks that the node type needs and lacks, as far as they are defined elsewhere. */
function addReferences({ nodeType, section }: Interface, environment: NetworkEnvironment): readonly Fix[] {
  const type = carrierGradeNodeTypes.find(({ name }) => name === nodeType.name?.value);
  const there = nodeType.interfaces.items.flatMap(({ networks }) => networks.items);
  const references = (type?.required ?? [])
    .flatMap((plain) => carrierGradeNetwork(plain) ?? [])
    .filter(({ name, alias }) => !there.some((each) => [name, alias].includes(each.name?.value ?? '')))
    .flatMap((fact) => referenceTo(environment, fact) ?? []);
  if (references.length === 0) return [];
  const title = `Add 'logical-network-map' with ${quoted(references.map(({ ref }) => ref))}`;
  return addKey(section, 'logical-network-map', references, { title });
}
