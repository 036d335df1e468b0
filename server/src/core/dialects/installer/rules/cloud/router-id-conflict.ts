/** Two installations on one network have the same virtual router id. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { freeId, idOf, KEY, nameOf, neighbours, theNetwork } from './about-router-id.js';
import { docs } from './router-id-conflict.docs.js';

export const routerIdConflict = defineRule({
  id: 'installer/router-id-conflict',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const own = environment.integer(KEY);
    const same = own && neighbours(environment, installer).find((each) => idOf(each) === own.value);
    if (!own || !same) return;
    const theirs = same.integer(KEY);
    yield finding(
      own.at,
      `Duplicate virtual router id ${own.value}, also used by '${nameOf(same)}' on the same network${theirs ? '' : ' by default'}.`,
      {
        related: [theirs ? related(theirs.at, `The other id is set here.`) : theNetwork(same)],
        fixes: () => {
          const free = freeId(installer);
          if (free === undefined) return [];
          const text = typeof own.node.value === 'string' ? String(free) : free;
          return changeTo(own, text, { title: `Change to ${free}` });
        },
      },
    );
  },
});
