/** An option of a fabric is misspelt. */

import { activateOption } from '../../../../architecture/zone-manager.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPassthrough } from '../over.js';
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
        if (name.value === activateOption.misspelt)
          yield finding(
            name.at,
            `This option is named '${activateOption.right}', not '${activateOption.misspelt}'.`,
            {
              fixes: () => changeTo(name, activateOption.right, { preferred: true }),
            },
          );
    }
  },
});
