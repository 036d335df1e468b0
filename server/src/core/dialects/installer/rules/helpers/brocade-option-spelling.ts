import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPassthrough } from '../over.js';
import { changeTo } from './about-helpers.js';
import { MISSPELT, RIGHT } from './brocade.js';
import { docs } from './brocade-option-spelling.docs.js';

export const brocadeOptionSpelling = defineRule({
  id: 'installer/brocade-option-spelling',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check({ file, configs }) {
    for (const { service, sections: all } of configs) {
      if (service.key.value !== 'cinder') continue;
      for (const { name } of all.flatMap(({ options }) => options))
        if (name.value === MISSPELT)
          yield finding(name.at, `This option is called '${RIGHT}', not '${MISSPELT}'.`, {
            fixes: () => [changeTo(file, name, RIGHT, true)],
          });
    }
  },
});
