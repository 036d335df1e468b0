/** The page of `input-model/service-components-list-deprecated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ownFile, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A service lists its components.',
  why: 'This is the old form. Today, each component has the key `service`.',
  source: SOURCE,
  bad: ownFile(
    'services:\n  - name: mine\n    mnemonic: OWN\n    components:\n      control:\n        own-api:\n          min-count: 1\nservice-components:\n  - name: own-api\n    mnemonic: OWN-API\n',
  ),
  good: ownFile(
    'services:\n  - name: mine\n    mnemonic: OWN\nservice-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: mine\n',
  ),
};
