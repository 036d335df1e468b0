/** The page of `input-model/cp-component-warning`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dataFile, planeExample, usualComponents } from './examples.js';

function ownApi(lines: string) {
  return dataFile(
    'components.yml',
    `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: keystone\n${lines}`,
  );
}

export const docs: RuleDocs = {
  summary: 'A control plane lists a deprecated component.',
  why: 'It is replaced by another component or no longer deployed. A later release will not have it.',
  source: 'Service definitions of the Ardana input model, `warnings`',
  bad: planeExample(
    { components: [...usualComponents, 'own-api'] },
    ownApi('    warnings:\n      - Use mine-api.\n'),
  ),
  good: planeExample({ components: [...usualComponents, 'own-api'] }, ownApi('')),
};
