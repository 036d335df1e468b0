/** The page of `carrier-grade/cg-cloud-name-sacramento`. */

import { longestSacramentoName } from '../../../../architecture/carrier-grade-files.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a cloud of the template sacramento is too long or has a dash.',
  why: `With bare-metal servers, the name is used where dashes have a special meaning. It can have up to ${longestSacramentoName} letters and digits.`,
  source: 'Installation page of the template sacramento',
  ...cloudExample(
    { 'definition.json cloud.name': 'harbour-one', 'environment.json node-type.2.name': 'BAR' },
    { 'environment.json node-type.2.name': 'BAR' },
  ),
};
