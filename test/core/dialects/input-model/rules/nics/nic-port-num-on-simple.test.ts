/** A port of the type `simple-port` has a number. */
import { test } from 'vitest';
import { nicPortNumOnSimple } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-port-num-on-simple.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('the number goes with the attributes', () => {
  const files = ports(['hed1', '"0:1"', 'simple', 'port-attributes:', '  port-num: "0"']);
  checkModel(
    nicPortNumOnSimple,
    {
      'data/more.yml': `
      ...
                port-num: "0"
              # ^^^^^^^^ error: 'port-num' cannot be used on a 'simple-port'.
              # | fix: Remove 'port-attributes'
              # | -         port-attributes:
              # | -           port-num: "0"
              # | fix: Change the type to 'multi-port'
              # | -         type: simple-port
              # | +         type: multi-port
      ...
    `,
    },
    { files },
  );
});

test('other attributes stay', () => {
  const files = ports(['hed1', '"0:1"', 'simple', 'port-attributes:', '  port-num: "0"', '  speed: "1"']);
  checkModel(
    nicPortNumOnSimple,
    {
      'data/more.yml': `
      ...
                port-num: "0"
              # ^^^^^^^^ error: 'port-num' cannot be used on a 'simple-port'.
              # | fix: Change the type to 'multi-port'
              # | -         type: simple-port
              # | +         type: multi-port
      ...
    `,
    },
    { files },
  );
});

test('a port with others beside it, and attributes without a number', () => {
  const files = ports(
    ['hed1', '"0:1"', 'multi', 'port-attributes:', '  port-num: "0"'],
    ['hed2', '"0:2"', 'simple', 'port-attributes:', '  speed: "1"'],
  );
  checkModel(nicPortNumOnSimple, {}, { files });
});
