/** The page of `carrier-grade/cg-wr-ports-joined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'Several ports are written in one text.',
  why: 'Each port is a separate item; a text with a comma names a port that does not exist.',
  source: 'Annotated sample file wr.json, which has this mistake',
  ...cloudExample({ [`${INTERFACE}.interface_ports`]: ['eth0, eth1'] }),
};
