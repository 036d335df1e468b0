/** `carrier-grade/cg-machine-port-duplicate`: two ports of a machine have one name or one bus address. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgMachinePortDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-machine-port-duplicate.js';
import {
  MACHINE,
  PORT,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/site-files-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name and the address of the first', () => {
  checkCloud(
    rule,
    {
      'machine_architecture.json': MACHINE,
      [PORT]: { name: 'port1', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.0' },
    },
    `
    #- /machine_architecture.json
    ...
            },
    ...
              "name": "port1",
    //                ^^^^^^^ error: Duplicate name 'port1' of a port.
    //                | related 8: First used here.
    //                | fix: Change to 'port2'
    //                | -           "name": "port1",
    //                | +           "name": "port2",
              "bus-address": "0000:00/0000:00:1c.4/0000:02:00.0"
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Duplicate bus address '0000:00/0000:00:1c.4/0000:02:00.0' of a port.
    //                       | related 9: First used here.
    //                       | no fix
    ...
  `,
  );
});

test('a file that cannot be read whole', () => {
  const port = `{ "name": "port1" }`;
  const files = { 'machine_architecture.json': `{ "name": "ML", "port": [${port}, ${port}` };
  expect(said(rule, files, { files: cloudFiles() })).toEqual([]);
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the name alone',
    { 'machine_architecture.json': MACHINE, [`${PORT}.name`]: 'port1' },
    [`error machine_architecture.json:12 ["port1"] Duplicate name 'port1' of a port.`],
  ],
  [
    'ports of two machines',
    {
      'machine_architecture.json': MACHINE,
      'machine_architecture.json machine-architecture.1': {
        name: 'ML',
        port: [{ name: 'port1', 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.0' }],
      },
    },
    [],
  ],
  ['another case is another name', { 'machine_architecture.json': MACHINE, [`${PORT}.name`]: 'Port1' }, []],
  [
    'ports without a name',
    {
      'machine_architecture.json': MACHINE,
      'machine_architecture.json machine-architecture.0.port': [
        { 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.0' },
        { 'bus-address': '0000:00/0000:00:1c.4/0000:02:00.1' },
      ],
    },
    [],
  ],
  [
    'three of one name',
    {
      'machine_architecture.json': MACHINE,
      [`${PORT}.name`]: 'port1',
      'machine_architecture.json machine-architecture.0.port.2': { name: 'port1' },
    },
    [
      `error machine_architecture.json:12 ["port1"] Duplicate name 'port1' of a port.`,
      `error machine_architecture.json:16 ["port1"] Duplicate name 'port1' of a port.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
