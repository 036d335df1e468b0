/** The page of `input-model/cp-configdata-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dataFile, planeExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes';

const CONFIG = dataFile(
  'config.yml',
  'configuration-data:\n  - name: SWIFT-CONFIG\n    services:\n      - swift\n    data: {}\n  - name: KEYSTONE-CONFIG\n    services:\n      - keystone\n    data: {}\n',
);

export const docs: RuleDocs = {
  summary: 'A control plane or group lists configuration data but has none of its services.',
  why: 'Nothing reads it there. For a cluster or resource group, only its own components and the common ones count.',
  source: SOURCE,
  bad: planeExample({ cluster: 'configuration-data:\n  - SWIFT-CONFIG' }, CONFIG),
  good: planeExample({ cluster: 'configuration-data:\n  - KEYSTONE-CONFIG' }, CONFIG),
};
