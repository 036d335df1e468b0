/** `carrier-grade/cg-wr-lag-mode`: the mode of link aggregation is not 4. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrLagMode as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-lag-mode.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another mode, in quotes', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.lag_mode`]: '1' },
    `
    #- /vars/wr.json
    ...
                "lag_mode": "1"
    //                      ^^^ error: 'lag_mode' must be 4, not 1.
    //                      | preferred fix: Change to '4'
    //                      | -             "lag_mode": "1"
    //                      | +             "lag_mode": 4
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['mode 4', { [`${INTERFACE}.lag_mode`]: 4 }, []],
  ['mode 4 in quotes', { [`${INTERFACE}.lag_mode`]: '4' }, []],
  ['no number', { [`${INTERFACE}.lag_mode`]: '802.3ad' }, []],
  ['mode 5', { [`${INTERFACE}.lag_mode`]: 5 }, ["error vars/wr.json:41 [5] 'lag_mode' must be 4, not 5."]],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
