/** The name of a cloud of the template sacramento is too long or has a dash. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-cloud-name-sacramento.docs.js';
import { LONGEST_SACRAMENTO_NAME, wrongName } from './cloud.js';

export const cgCloudNameSacramento = defineRule({
  id: 'carrier-grade/cg-cloud-name-sacramento',
  severity: 'error',
  docs,
  over: eachFile(({ definition, template }) => (definition && template === 'sacramento' ? [definition] : [])),
  *check({ name }) {
    if (!name || wrongName(name.value)) return;
    if (name.value.includes('-'))
      yield finding(name.at, 'In the template sacramento the name of the cloud has no dash.');
    else if (name.value.length > LONGEST_SACRAMENTO_NAME)
      yield finding(
        name.at,
        `In the template sacramento the name of the cloud has at most ${LONGEST_SACRAMENTO_NAME} characters, not ${name.value.length}.`,
      );
  },
});
