/** The name of a cloud of the template sacramento is too long or has a dash. */
import { longestSacramentoName } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { wrongName } from './about-cloud-names.js';
import { docs } from './cg-cloud-name-sacramento.docs.js';

export const cgCloudNameSacramento = defineRule({
  id: 'carrier-grade/cg-cloud-name-sacramento',
  severity: 'error',
  docs,
  over: eachFile(({ definition, template }) => (definition && template === 'sacramento' ? [definition] : [])),
  *check({ name }) {
    if (!name || wrongName(name.value)) return;
    const short = name.value.replaceAll('-', '').slice(0, longestSacramentoName);
    if (name.value.includes('-'))
      yield finding(
        name.at,
        `The cloud name '${name.value}' cannot contain dashes in the template sacramento.`,
        {
          fixes: () => changeTo(name, short),
        },
      );
    else if (name.value.length > longestSacramentoName)
      yield finding(
        name.at,
        `The cloud name '${name.value}' must have at most ${longestSacramentoName} characters in the template sacramento.`,
        { fixes: () => changeTo(name, short) },
      );
  },
});
