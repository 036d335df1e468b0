/** The page of `carrier-grade/cg-interface-nested`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface-map is inside an interface.',
  why: 'Because of a misplaced brace, the interfaces are nested one level too deep, where the configuration processor does not find them.',
  source: 'A first draft of a published environment file has this mistake',
  ...cloudExample({
    [`${INTERFACE}.ethernet-port-map`]: { 'interface-ports': ['eth0'], 'interface-map': [] },
  }),
};
