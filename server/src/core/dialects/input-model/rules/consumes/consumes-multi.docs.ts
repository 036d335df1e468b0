/** The page of `input-model/consumes-multi`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText, secondPlane, usualComponents } from '../control-planes/examples.js';
import { OWN, SOURCE } from './endpoints-examples.js';

/** Three control planes: two of them with the same consumer, of what the first has. */
function sharing(usesTwice: boolean) {
  return planeExample(
    {
      region: 'load-balancers: []',
      components: [...usualComponents, 'own-store'],
      after:
        secondPlane('control-plane-2', '', ['own-api'], ['own-store']) +
        secondPlane('control-plane-3', '', usesTwice ? ['own-api'] : ['own-api', 'own-store'], ['own-store']),
    },
    {
      ...regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'], 'control-plane-3': ['all'] }),
      'data/own_services.yml': OWN,
    },
  );
}

export const docs: RuleDocs = {
  summary: 'A component is consumed from several control planes but allows only one.',
  why: 'Databases, message queues and some services keep the data of one consumer of a kind: two of them would overwrite each other.',
  source: SOURCE,
  byHand: 'you decide which control plane keeps the component.',
  bad: sharing(true),
  good: sharing(false),
};
