/** The name of the cloud is not valid. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { goodNames, wrongName } from './about-cloud-names.js';
import { docs } from './cg-cloud-name.docs.js';

export const cgCloudName = defineRule({
  id: 'carrier-grade/cg-cloud-name',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ name }) {
    if (!name) return;
    const wrong = wrongName(name.value);
    if (!wrong) return;
    yield finding(name.at, `The cloud name '${name.value}' ${wrong}.`, {
      fixes: () => goodNames(name.value).flatMap((right) => changeTo(name, right)),
    });
  },
});
