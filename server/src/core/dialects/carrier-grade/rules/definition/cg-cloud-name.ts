/** The cloud has a name that it cannot have. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { wrongName } from './about-cloud-names.js';
import { docs } from './cg-cloud-name.docs.js';

export const cgCloudName = defineRule({
  id: 'carrier-grade/cg-cloud-name',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ name }) {
    if (!name) return;
    const wrong = wrongName(name.value);
    if (wrong) yield finding(name.at, `The name of the cloud ${wrong}.`);
  },
});
