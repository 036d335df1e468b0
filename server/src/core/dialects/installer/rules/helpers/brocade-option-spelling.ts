/** An option of a fabric is misspelt. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPassthrough } from '../over.js';
import { MISSPELT, RIGHT } from './about-brocade.js';
import { docs } from './brocade-option-spelling.docs.js';

export const brocadeOptionSpelling = defineRule({
  id: 'installer/brocade-option-spelling',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check({ configs }) {
    for (const { service, sections } of configs) {
      if (service.key.value !== 'cinder') continue;
      for (const { name } of sections.flatMap(({ options }) => options))
        if (name.value === MISSPELT)
          yield finding(name.at, `This option is called '${RIGHT}', not '${MISSPELT}'.`, {
            fixes: () => changeTo(name, RIGHT, { preferred: true }),
          });
    }
  },
});
