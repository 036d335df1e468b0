/** The page of `input-model/provides-data-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, usualComponents } from '../control-planes/examples.js';

const provided = (optional: boolean) => `product:
  version: 2

service-components:
  - name: own-agent
    mnemonic: OWN-AGN
    service: foundation
    provides-data:
      - to:
          - name: own-store
        optional: ${optional}
        data: []
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
`;

export const docs: RuleDocs = {
  summary: 'A component must provide data to another one that is not in its control plane.',
  why: 'The definition of the component says that this is not optional.',
  source: 'Ardana configuration processor, resolution of provided data',
  bad: planeExample(
    { components: [...usualComponents, 'own-agent'] },
    { 'data/own_services.yml': provided(false) },
  ),
  good: planeExample(
    { components: [...usualComponents, 'own-agent'] },
    { 'data/own_services.yml': provided(true) },
  ),
};
