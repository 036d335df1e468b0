/** The page of `input-model/component-no-service`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ownComponent, ownFile, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component has no service.',
  why: 'It is then part of `foundation`.',
  source: SOURCE,
  bad: ownFile('service-components:\n  - name: own-api\n    mnemonic: OWN-API\n'),
  good: ownComponent(''),
};
