/** A plain interface has a mode of link aggregation. */

import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { keyOf } from '../about-sections.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-lag-mode-unused.docs.js';

export const cgWrLagModeUnused = defineRule({
  id: 'carrier-grade/cg-wr-lag-mode-unused',
  severity: 'hint',
  docs,
  over: eachWrInterface,
  *check({ section }, { reader }) {
    const lag = reader.value(section, 'lag_interface', textOf);
    const at = keyOf(section, 'lag_mode');
    if (lag?.value !== 'N' || !at) return;
    yield finding(at, "'lag_mode' has no effect while 'lag_interface' is 'N'.", {
      tag: 'unnecessary',
      fixes: () => removeKey(section, 'lag_mode'),
    });
  },
});
