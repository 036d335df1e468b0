/** A network has virtual addresses but no `cidr`. */
import { test } from 'vitest';
import { networkVipsNoCidr } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vips-no-cidr.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('also of an empty list', () => {
  const files = lines('vlanid: 101', 'vips: []');
  checkModel(
    networkVipsNoCidr,
    {
      'data/networks.yml': `
      ...
          vips: []
        # ^^^^ error: 'EXTERNAL-API-NET' has 'vips' but no 'cidr'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a subnet that cannot be read', lines('vlanid: 101', 'cidr: !secret net', 'vips: []')],
  ['no virtual addresses', lines('vlanid: 101')],
])('%s', (_, files) => {
  checkModel(networkVipsNoCidr, {}, { files });
});
