/** `carrier-grade/cg-machine-port-unknown`: a port is none that the machine architecture gives for the model. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import {
  MACHINE,
  PORT,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/site-files-examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgMachinePortUnknown as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-machine-port-unknown.js';
import { PLACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip of a port', () => {
  checkCloud(
    rule,
    {
      'machine_architecture.json': MACHINE,
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [
        { port: 'port1', label: 'a' },
        { port: 'prt2', label: 'b' },
      ],
    },
    `
    #- /environment.json
    ...
                      "port": "prt2",
    //                        ^^^^^^ error: Unknown port 'prt2' of 'ProLiant DL360 Gen9'. Did you mean 'port2'?
    //                        | preferred fix: Change to 'port2'
    //                        | -                   "port": "prt2",
    //                        | +                   "port": "port2",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'ports that are like no other',
    {
      'machine_architecture.json': MACHINE,
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [{ port: 'ethernet9', label: 'a' }],
    },
    [`error environment.json:108 ["ethernet9"] Unknown port 'ethernet9' of 'ProLiant DL360 Gen9'.`],
  ],
  [
    'ports of the model',
    {
      'machine_architecture.json': MACHINE,
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [
        { port: 'port1', label: 'a' },
        { port: 'port2', label: 'b' },
      ],
    },
    [],
  ],
  [
    'another model',
    { 'machine_architecture.json': MACHINE, [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: 'ML' },
    [],
  ],
  [
    'a map without a model',
    { 'machine_architecture.json': MACHINE, [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: undefined },
    [],
  ],
  [
    'a port without a name',
    {
      'machine_architecture.json': MACHINE,
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [{ label: 'a' }],
    },
    [],
  ],
  ['no description of machines', { [PLACE]: BOND }, []],
  [
    'a description without ports',
    {
      'machine_architecture.json': MACHINE,
      'machine_architecture.json machine-architecture.1': { name: 'ML', 'model-class': '002' },
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.model`]: 'ML',
    },
    [],
  ],
  [
    'two descriptions of one model',
    {
      'machine_architecture.json': MACHINE,
      'machines.json': {
        name: 'ProLiant DL360 Gen9',
        port: [{ name: 'port5', 'bus-address': '0000:00' }, { name: 'port6' }],
      },
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [
        { port: 'port1', label: 'a' },
        { port: 'port5', label: 'b' },
      ],
    },
    [],
  ],
  [
    'a machine without a name, and a port without one',
    {
      'machine_architecture.json': MACHINE,
      [`${PORT}.name`]: undefined,
      'machine_architecture.json machine-architecture.1': {
        port: [{ name: 'port9', 'bus-address': '0000:00' }],
      },
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.interface-ports`]: [{ port: 'port1', label: 'a' }],
    },
    [],
  ],
  ['no environment', { 'machine_architecture.json': MACHINE, 'environment.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
