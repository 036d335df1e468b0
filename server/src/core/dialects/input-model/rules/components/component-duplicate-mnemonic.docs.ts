/** The page of `input-model/component-duplicate-mnemonic`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ownFile, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component has the mnemonic of another component or of a service.',
  why: 'Components are found by their mnemonic, and aliases of hosts are named after it.',
  source: SOURCE,
  bad: ownFile(
    'service-components:\n  - name: own-api\n    mnemonic: OWN\n    service: nova\n  - name: own-agent\n    mnemonic: OWN\n    service: nova\n',
  ),
  good: ownFile(
    'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n  - name: own-agent\n    mnemonic: OWN-AGN\n    service: nova\n',
  ),
};
