/** Two ports with the same bus address have the same number. */
import { test } from 'vitest';
import { nicPortNumDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-port-num-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('the same number at the same place', () => {
  const files = ports(
    ['hed1', '"0:1"', 'multi', 'port-attributes:', '  port-num: "1"'],
    ['hed2', '"0:1"', 'multi', 'port-attributes:', '  port-num: 1'],
  );
  checkModel(
    nicPortNumDuplicate,
    {
      'data/more.yml': `
      ...
                port-num: 1
                #         ^ error: Duplicate port number 1 at '0:1'.
                #         | related 7: Also the number of 'hed1'.
      ...
    `,
    },
    { files },
  );
});

test('other numbers, the same at another place, and none', () => {
  const files = ports(
    ['hed1', '"0:1"', 'multi', 'port-attributes:', '  port-num: "0"'],
    ['hed2', '"0:1"', 'multi', 'port-attributes:', '  port-num: "1"'],
    ['hed3', '"0:2"', 'multi', 'port-attributes:', '  port-num: "1"'],
    ['hed4', '"0:2"', 'multi'],
    ['hed5', '"0:2"', 'multi'],
  );
  checkModel(nicPortNumDuplicate, {}, { files });
});
