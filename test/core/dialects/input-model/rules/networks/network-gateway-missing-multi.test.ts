/** A group has several networks, and one of them has no gateway. */
import { test } from 'vitest';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { networkGatewayMissingMulti } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-gateway-missing-multi.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, second } from './files.js';

test('the gateway stands before the addresses of servers', () => {
  const files = second(
    'SECOND-NET',
    'vlanid: 102',
    'cidr: 10.0.2.0/24',
    'addresses:',
    '  - 10.0.2.1-10.0.2.9',
    '  - 10.0.2.200-10.0.2.100',
  );
  checkModel(
    networkGatewayMissingMulti,
    {
      'data/networks.yml': `
      ...
        - name: SECOND-NET
        #       ^^^^^^^^^^ error: 'SECOND-NET' needs a 'gateway-ip': its group 'EXTERNAL-API' has 2 networks.
        #       | fix: Add 'gateway-ip: 10.0.2.10'
        #       |       cidr: 10.0.2.0/24
        #       | +     gateway-ip: 10.0.2.10
      ...
    `,
    },
    { files },
  );
});

test('where the subnet is unknown, there is no gateway to offer', () => {
  const files = second('SECOND-NET', 'vlanid: 102');
  checkModel(
    networkGatewayMissingMulti,
    {
      'data/networks.yml': `
      ...
        - name: SECOND-NET
        #       ^^^^^^^^^^ error: 'SECOND-NET' needs a 'gateway-ip': its group 'EXTERNAL-API' has 2 networks.
        #       | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'every network has one, or may have one',
    second('SECOND-NET', 'vlanid: 102', 'gateway-ip: !secret gateway'),
  ],
  ['a network alone', lines('vlanid: 101', 'cidr: 10.0.1.0/24')],
  [
    'where the group has routes, another rule says it',
    { ...second('SECOND-NET', 'vlanid: 102'), ...externalGroup('routes:\n  - default') },
  ],
])('%s', (_, files) => {
  checkModel(networkGatewayMissingMulti, {}, { files });
});
