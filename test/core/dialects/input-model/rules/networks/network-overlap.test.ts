/** Two networks have addresses in common. */
import { expect, test } from 'vitest';
import {
  exampleFile,
  exampleModel,
} from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { networkOverlap } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-overlap.js';
import { checkModel, said } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { second } from './files.js';

test('the last address of one is the first of the other', () => {
  const files = second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.0.0/23', 'addresses: [10.0.0.5-10.0.1.2]');
  checkModel(
    networkOverlap,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.0.0/23
          #     ^^^^^^^^^^^ error: 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both contain 10.0.1.1-10.0.1.2.
          #     | related 13: 'EXTERNAL-API-NET' is defined here.
      ...
    `,
    },
    { files },
  );
});

test('networks in the order of the files, whichever begins first', () => {
  const files = second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.128/25');
  checkModel(
    networkOverlap,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.1.128/25
          #     ^^^^^^^^^^^^^ error: 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both contain 10.0.1.129-10.0.1.254.
          #     | related 13: 'EXTERNAL-API-NET' is defined here.
      ...
    `,
    },
    { files },
  );
});

test('of several others the first in the files comes first', () => {
  const files = second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.0/25');
  const lower = (files['data/networks.yml'] ?? '').replace('cidr: 10.0.1.0/24', 'cidr: 10.0.1.128/25');
  const third = `${lower}  - name: THIRD-NET\n    network-group: EXTERNAL-API\n    vlanid: 103\n    cidr: 10.0.1.0/24\n`;
  const found = said(networkOverlap, exampleModel({ 'data/networks.yml': third }));
  expect(found.map((each) => /overlaps '([^']*)'/.exec(each)?.[1])).toEqual([
    'EXTERNAL-API-NET',
    'SECOND-NET',
  ]);
});

test('one address', () => {
  const files = changed(
    [['networks', 'gateway-ip: 10.0.1.1\n', 'gateway-ip: 10.0.1.1\n    addresses: [10.0.1.10-10.0.1.19]\n']],
    second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.0/24', 'addresses: [10.0.1.19-10.0.1.29]'),
  );
  checkModel(
    networkOverlap,
    {
      'data/networks.yml': `
      ...
          vlanid: 102
          cidr: 10.0.1.0/24
          #     ^^^^^^^^^^^ error: 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both contain 10.0.1.19.
          #     | related 13: 'EXTERNAL-API-NET' is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['side by side', second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.2.0/24')],
  [
    'parts of one subnet',
    second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.0/24', 'addresses: [10.0.0.5-10.0.0.255]'),
  ],
  ['a network that is there twice', second('EXTERNAL-API-NET', 'vlanid: 102', 'cidr: 10.0.1.0/24')],
])('%s', (_, files) => {
  checkModel(networkOverlap, {}, { files });
});

test('of many networks with the same addresses each is compared with the first eight', () => {
  const same = Array.from(
    { length: 20 },
    (_, index) => `  - name: NET${index}\n    network-group: EXTERNAL-API\n    cidr: 10.9.0.0/16\n`,
  );
  const before = exampleFile('data/networks.yml');
  const files = exampleModel({ 'data/networks.yml': before + same.join('') });
  const eight = 0 + 1 + 2 + 3 + 4 + 5 + 6 + 7;
  expect(said(networkOverlap, files)).toHaveLength(eight + 12 * 8);
});
