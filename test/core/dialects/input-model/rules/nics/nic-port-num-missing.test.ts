/** A `multi-port` has no number. */
import { test } from 'vitest';
import { nicPortNumMissing } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-port-num-missing.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('the first number that is free at this place', () => {
  const files = ports(
    ['hed1', '"0:1"', 'multi', 'port-attributes:', '  port-num: "0"'],
    ['hed2', '"0:2"', 'multi', 'port-attributes:', '  port-num: "1"'],
    ['hed3', '"0:1"', 'multi'],
  );
  checkModel(
    nicPortNumMissing,
    {
      'data/more.yml': `
      ...
            - logical-name: hed3
              type: multi-port
            # ^^^^ error: A 'multi-port' requires a 'port-num'.
            # | fix: Add 'port-num: 1'
            # |         - logical-name: hed3
            # |           type: multi-port
            # |           bus-address: "0:1"
            # | +         port-attributes:
            # | +           port-num: "1"
      ...
    `,
    },
    { files },
  );
});

test('other attributes stay', () => {
  const files = ports(['hed1', '"0:1"', 'multi', 'port-attributes:', '  speed: "1"']);
  checkModel(
    nicPortNumMissing,
    {
      'data/more.yml': `
      ...
              type: multi-port
            # ^^^^ error: A 'multi-port' requires a 'port-num'.
            # | fix: Add 'port-num: 0'
            # |             speed: "1"
            # | +           port-num: "0"
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a simple port', ports(['hed1', '"0:1"', 'simple'])],
  [
    'a number, and what cannot be read',
    ports(
      ['hed1', '"0:1"', 'multi', 'port-attributes:', '  port-num: "0"'],
      ['hed2', '"0:1"', 'multi', 'port-attributes: !secret x'],
    ),
  ],
])('%s', (_, files) => {
  checkModel(nicPortNumMissing, {}, { files });
});
