/** Several ports are written in one text. */

import { bondMode } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, fixOf, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-ports-joined.docs.js';

export const cgWrPortsJoined = defineRule({
  id: 'carrier-grade/cg-wr-ports-joined',
  severity: 'error',
  docs,
  over: eachWrInterface,
  *check({ ports, section }, { file, reader }) {
    const lag = reader.value(section, 'lag_interface', textOf);
    for (const port of ports.items) {
      if (!port.value.includes(',')) continue;
      const names = port.value.split(',').flatMap((name) => name.trim() || []);
      const divided = {
        span: file.tree.spanOf(port.node),
        newText: names.map((name) => JSON.stringify(name)).join(', '),
      };
      yield finding(port.at, `'${port.value}' is ${names.length} ports. Write each as a separate item.`, {
        fixes: () => {
          const title = `Split into ${names.length} items`;
          // Of a plain interface with several ports it is not certain which of the two is the mistake.
          if (lag?.value !== 'N' || names.length < 2) return fixOf(file, title, divided, { preferred: true });
          const mode =
            section.state('lag_mode') === 'absent'
              ? [addKey(section, 'lag_mode', bondMode, { after: 'lag_interface' })]
              : [];
          return together(`${title} and aggregate them`, [
            fixOf(file, title, divided),
            changeTo(lag, 'Y'),
            ...mode,
          ]);
        },
      });
    }
  },
});
