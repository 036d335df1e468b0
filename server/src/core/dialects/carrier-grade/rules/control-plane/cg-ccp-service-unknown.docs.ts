/** The page of `carrier-grade/cg-ccp-service-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a service is misspelt.',
  why: 'A service with an unknown name is not installed. Only likely misspellings are reported, because the product has services that were never published.',
  source: 'Sample files ccp-dcn-esx.json and definition.json',
  ...cloudExample({ [`${FILE} tiers.1.services.2.name`]: 'mysq' }),
};
