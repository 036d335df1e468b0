/** The page of `input-model/component-consumes-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

const example = (consumed: string) => () =>
  exampleModel(
    moreFile(
      `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    consumes-services:\n      - service-name: ${consumed}\n`,
    ),
  );

export const docs: RuleDocs = {
  summary: 'A component consumes an unknown component.',
  why: 'Neither the model nor the product defines it. The configuration processor stops when such a component is in a cluster.',
  source: 'Ardana configuration processor, resolution of consumed services',
  bad: example('mysqll'),
  good: example('mysql'),
};
