/** A network of a group with routes has no gateway. */
import { test } from 'vitest';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { networkGatewayMissingRoutes } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-gateway-missing-routes.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('a key that is misspelt is what is repaired', () => {
  const files = {
    ...lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway: 10.0.1.7'),
    ...externalGroup('routes:\n  - MANAGEMENT'),
  };
  checkModel(
    networkGatewayMissingRoutes,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' needs a 'gateway-ip': its group 'EXTERNAL-API' has routes to other networks.
        #       | related network_groups.yml:18: The routes are listed here.
        #       | preferred fix: Rename to 'gateway-ip'
        #       | -     gateway: 10.0.1.7
        #       | +     gateway-ip: 10.0.1.7
      ...
    `,
    },
    { files },
  );
});

test('a subnet too small for a gateway', () => {
  const files = { ...lines('vlanid: 101', 'cidr: 10.0.1.0/31'), ...externalGroup('routes:\n  - MANAGEMENT') };
  checkModel(
    networkGatewayMissingRoutes,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' needs a 'gateway-ip': its group 'EXTERNAL-API' has routes to other networks.
        #       | related network_groups.yml:18: The routes are listed here.
        #       | no fix
      ...
    `,
    },
    { files },
  );
});

test('a subnet that is full', () => {
  const files = {
    ...lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'addresses: [10.0.1.0-10.0.1.255]'),
    ...externalGroup('routes:\n  - MANAGEMENT'),
  };
  checkModel(
    networkGatewayMissingRoutes,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' needs a 'gateway-ip': its group 'EXTERNAL-API' has routes to other networks.
        #       | related network_groups.yml:18: The routes are listed here.
        #       | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a gateway, or one that cannot be read',
    {
      ...lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: !secret gateway'),
      ...externalGroup('routes:\n  - MANAGEMENT'),
    },
  ],
  ['no routes', lines('vlanid: 101', 'cidr: 10.0.1.0/24')],
])('%s', (_, files) => {
  checkModel(networkGatewayMissingRoutes, {}, { files });
});
