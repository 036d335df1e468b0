/** The page of `input-model/consumes-no-endpoint`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, usualComponents } from '../control-planes/examples.js';
import { OWN, SOURCE } from './endpoints-examples.js';

export const docs: RuleDocs = {
  summary: 'A component consumes another one that is not available.',
  why: 'It is searched in the same control plane and in those that this one uses. Without an endpoint to connect to, the component cannot be configured.',
  source: SOURCE,
  bad: planeExample({ components: [...usualComponents, 'own-api'] }, { 'data/own_services.yml': OWN }),
  good: planeExample(
    { components: [...usualComponents, 'own-api', 'own-store'] },
    { 'data/own_services.yml': OWN },
  ),
};
