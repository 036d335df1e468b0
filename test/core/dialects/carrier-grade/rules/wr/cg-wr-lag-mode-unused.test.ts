/** `carrier-grade/cg-wr-lag-mode-unused`: a plain interface has a mode of link aggregation. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrLagModeUnused as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-lag-mode-unused.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a mode of a plain interface', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.lag_mode`]: 1 },
    `
    #- /vars/wr.json
    ...
                "lag_mode": 1
    //          ^^^^^^^^^^ hint: 'lag_mode' has no effect while 'lag_interface' is 'N'.
    //          | unnecessary
    //          | fix: Remove 'lag_mode'
    //          | -             ],
    //          | -             "lag_mode": 1
    //          | +             ]
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'an aggregated interface has a mode',
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.lag_mode`]: 4 },
    [],
  ],
  ['without a mode', { [`${INTERFACE}.lag_interface`]: 'N' }, []],
  [
    'where aggregation is not decided',
    { [`${INTERFACE}.lag_interface`]: undefined, [`${INTERFACE}.lag_mode`]: 4 },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
