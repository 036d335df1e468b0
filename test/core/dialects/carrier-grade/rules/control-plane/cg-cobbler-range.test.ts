/** `carrier-grade/cg-cobbler-range`: the addresses that servers boot with end before they begin, or hold the address of the boot server. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCobblerRange as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-cobbler-range.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the boot server is the last of the range', () => {
  checkCloud(
    rule,
    {},
    `
    #- /group_vars/all
    ...
    cobbler_pxestaticip: 10.40.2.90
    #                    ^^^^^^^^^^ error: The address of the boot server, 10.40.2.90, is in the range that it assigns.
    #                    | related 2: The range begins here.
    #                    | fix: End the range at '10.40.2.89'
    #                    | - cobbler_pxeendip: 10.40.2.90
    #                    | + cobbler_pxeendip: 10.40.2.89
    ...
  `,
    {
      files: {
        'group_vars/all':
          'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.90\ncobbler_pxestaticip: 10.40.2.90\n',
      },
    },
  );
});

test.each<[string, CloudPatch, string[], Readonly<Record<string, string>>?]>([
  [
    'a range that ends before it begins',
    {},
    ['error group_vars/all:2 [10.40.2.20] Range is reversed: 10.40.2.20 is after 10.40.2.19.'],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.19\ncobbler_pxestaticip: 10.40.2.20\n',
    },
  ],
  [
    'the first of the range',
    {},
    [
      'error group_vars/all:4 [10.40.2.20] The address of the boot server, 10.40.2.20, is in the range that it assigns.',
    ],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.20\ncobbler_pxestaticip: 10.40.2.20\n',
    },
  ],
  [
    'before the range',
    {},
    [],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.20\ncobbler_pxestaticip: 10.40.2.19\n',
    },
  ],
  [
    'behind the range',
    {},
    [],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.20\ncobbler_pxestaticip: 10.40.2.21\n',
    },
  ],
  [
    'through an alias',
    {},
    [
      'error group_vars/all:5 [*own] The address of the boot server, 10.40.2.30, is in the range that it assigns.',
    ],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\nown: &own 10.40.2.30\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.90\ncobbler_pxestaticip: *own\n',
    },
  ],
  [
    'an address that is filled in later',
    {},
    [],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: "{{ first }}"\ncobbler_pxeendip: 10.40.2.19\n',
    },
  ],
  [
    'no end',
    {},
    [],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxestaticip: 10.40.2.20\n',
    },
  ],
  [
    'no boot server',
    {},
    [],
    {
      'group_vars/all':
        'hlm_clmstaticip: 10.40.3.9\ncobbler_pxestartip: 10.40.2.20\ncobbler_pxeendip: 10.40.2.90\n',
    },
  ],
])('%s', (_what, patch, expected, files) => {
  expect(said(rule, { ...cloudFiles(patch), ...files })).toEqual(expected);
});
