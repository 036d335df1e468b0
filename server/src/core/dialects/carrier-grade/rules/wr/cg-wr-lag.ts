/** An aggregated interface does not have the ports or the mode for it, or a plain one has several ports. */

import { bondMode } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-lag.docs.js';

export const cgWrLag = defineRule({
  id: 'carrier-grade/cg-wr-lag',
  severity: 'error',
  docs,
  over: eachWrInterface,
  *check({ section, ports }, { reader }) {
    const lag = reader.value(section, 'lag_interface', textOf);
    if (!lag || !ports.node) return;
    const count = ports.node.items.length;
    if (lag.value === 'Y' && count < 2)
      yield finding(lag.at, `An aggregated interface must have at least 2 ports, not ${count}.`, {
        fixes: () =>
          section.state('lag_mode') === 'written'
            ? together("Change to 'N' and remove 'lag_mode'", [
                changeTo(lag, 'N'),
                removeKey(section, 'lag_mode'),
              ])
            : changeTo(lag, 'N'),
      });
    if (lag.value === 'Y' && section.state('lag_mode') === 'absent')
      yield finding(lag.at, "Missing required key 'lag_mode' of an aggregated interface.", {
        fixes: () => addKey(section, 'lag_mode', bondMode, { after: 'lag_interface', preferred: count > 1 }),
      });
    if (lag.value === 'N' && count > 1)
      yield finding(lag.at, `'lag_interface' must be 'Y': this interface has ${count} ports.`, {
        fixes: () =>
          section.state('lag_mode') === 'absent'
            ? together(`Change to 'Y' with 'lag_mode: ${bondMode}'`, [
                changeTo(lag, 'Y'),
                addKey(section, 'lag_mode', bondMode, { after: 'lag_interface' }),
              ])
            : changeTo(lag, 'Y'),
      });
  },
});
