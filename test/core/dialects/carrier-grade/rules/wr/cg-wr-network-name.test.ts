/** `carrier-grade/cg-wr-network-name`: a network of the KVM region is none of the environment, or occurs twice. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrNetworkName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-network-name.js';
import {
  INTERFACE,
  RANGE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name of another network is near', () => {
  checkCloud(
    rule,
    { [`${RANGE}.name`]: 'mangement' },
    `
    #- /vars/wr.json
    ...
                    "name": "mangement",
    //                      ^^^^^^^^^^^ error: Unknown network 'mangement'. Did you mean 'management'?
    //                      | preferred fix: Change to 'management'
    //                      | -                 "name": "mangement",
    //                      | +                 "name": "management",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a name that is near none',
    { [`${RANGE}.name`]: 'backups-of-all' },
    [
      `error vars/wr.json:25 ["backups-of-all"] Unknown network 'backups-of-all'. Expected 'management', 'api', 'blockstore', 'datacenter' or 'tenant'.`,
    ],
  ],
  [
    'a network that occurs twice',
    { [`${INTERFACE}.network.1.name`]: 'management' },
    [`error vars/wr.json:31 ["management"] Duplicate network 'management'.`],
  ],
  [
    'an unknown name that occurs twice is both',
    { [`${INTERFACE}.network.1.name`]: 'xyz', [`${INTERFACE}.network.2.name`]: 'xyz' },
    [
      `error vars/wr.json:31 ["xyz"] Unknown network 'xyz'. Expected 'management', 'api', 'blockstore', 'datacenter' or 'tenant'.`,
      `error vars/wr.json:36 ["xyz"] Duplicate network 'xyz'.`,
      `error vars/wr.json:36 ["xyz"] Unknown network 'xyz'. Expected 'management', 'api', 'blockstore', 'datacenter' or 'tenant'.`,
    ],
  ],
  [
    'the term of the product is another name',
    { [`${RANGE}.name`]: 'CLM' },
    [
      `error vars/wr.json:25 ["CLM"] Unknown network 'CLM'. Expected 'management', 'api', 'blockstore', 'datacenter' or 'tenant'.`,
    ],
  ],
  ['a network of the environment that is not shared', { [`${RANGE}.name`]: 'tenant' }, []],
  ['no name', { [`${RANGE}.name`]: undefined }, []],
  [
    'an environment that could not be read whole',
    { 'environment.json node-type.3': 'CPX', [`${RANGE}.name`]: 'mangement' },
    [],
  ],
  [
    'an environment without networks',
    {
      'environment.json': { product: { version: 1 }, 'node-type': [], 'interface-map': [] },
      [`${RANGE}.name`]: 'mangement',
    },
    [],
  ],
  ['no KVM region', { 'vars/wr.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
