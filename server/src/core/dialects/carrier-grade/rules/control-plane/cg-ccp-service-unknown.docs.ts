/** The page of `carrier-grade/cg-ccp-service-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A service has nearly the name of a known one.',
  why: 'A service that is not known by its name is not installed. Only slips of a letter or of case are told, because the product has services that were never published.',
  source: 'Sample files ccp-dcn-esx.json and definition.json',
  ...cloudExample({ [`${FILE} tiers.1.services.2.name`]: 'mysq' }),
};
