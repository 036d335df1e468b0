/** The page of `input-model/cp-component-container`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dataFile, planeExample, usualComponents } from './examples.js';
import { SOURCE } from './placement-examples.js';

function ownPart() {
  return dataFile(
    'components.yml',
    'service-components:\n  - name: own-part\n    mnemonic: OWN-PRT\n    service: foundation\n    has-container: own-whole\n  - name: own-whole\n    mnemonic: OWN-WHL\n    service: foundation\n',
  );
}

export const docs: RuleDocs = {
  summary: 'A component is listed without the component that contains it.',
  why: 'It is a part of the other one and must be in the same list.',
  source: SOURCE,
  bad: planeExample({ components: [...usualComponents, 'own-part'] }, ownPart()),
  good: planeExample({ components: [...usualComponents, 'own-part', 'own-whole'] }, ownPart()),
};
