/** The page of `input-model/advertises-region-clash`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import {
  dataFile,
  planeExample,
  regionsText,
  secondPlane,
  usualComponents,
} from '../control-planes/examples.js';

const OWN = dataFile(
  'own_services.yml',
  'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: foundation\n    advertises-to-services:\n      - service-name: KEY-API\n        entries:\n          - service-name: own\n            service-type: own\n',
);

const both = (region: string) => ({
  ...regionsText({ 'control-plane-1': ['all'] }),
  'data/more_regions.yml': `product:\n  version: 2\n\nregions:\n  - name: region8\n    includes:\n      - control-plane: control-plane-1\n        services:\n          - foundation\n${region}      - control-plane: control-plane-2\n        services:\n          - foundation\n`,
});

export const docs: RuleDocs = {
  summary: 'A region takes the same service from two control planes with one Keystone.',
  why: 'The catalogue of Keystone has one endpoint of a service in a region. A control plane with its own Keystone has its own catalogue.',
  source: 'Ardana configuration processor, advertising of services',
  bad: planeExample(
    {
      region: 'load-balancers: []',
      components: [...usualComponents, 'own-api'],
      after: secondPlane('control-plane-2', 'control-plane-prefix: cp2', ['own-api'], ['keystone-api']),
    },
    { ...OWN, ...both('') },
  ),
  good: planeExample(
    {
      region: 'load-balancers: []',
      components: [...usualComponents, 'own-api'],
      after: secondPlane('control-plane-2', 'control-plane-prefix: cp2', ['own-api'], ['keystone-api']),
    },
    { ...OWN, ...both('  - name: region9\n    includes:\n') },
  ),
};
