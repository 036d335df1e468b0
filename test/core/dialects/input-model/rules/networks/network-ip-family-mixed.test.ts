/** An address of a network has a different IP version than the first one of the model. */
import { test } from 'vitest';
import { networkIpFamilyMixed } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-ip-family-mixed.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('subnets, gateways, ends and virtual addresses, in this order', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 2001:db8::/64',
    'start-address: 2001:db8::10',
    'gateway-ip: 2001:db8::1',
    'end-address: 10.0.1.9',
    'vips:',
    '  - address: 2001:db8::9',
  );
  checkModel(
    networkIpFamilyMixed,
    {
      'data/networks.yml': `
      ...
          cidr: 2001:db8::/64
          #     ^^^^^^^^^^^^^ warning: '2001:db8::/64' is IPv6, but this model uses IPv4.
          #     | related 9: The first address of the model is IPv4.
          start-address: 2001:db8::10
          #              ^^^^^^^^^^^^ warning: '2001:db8::10' is IPv6, but this model uses IPv4.
          #              | related 9: The first address of the model is IPv4.
          gateway-ip: 2001:db8::1
          #           ^^^^^^^^^^^ warning: '2001:db8::1' is IPv6, but this model uses IPv4.
          #           | related 9: The first address of the model is IPv4.
      ...
            - address: 2001:db8::9
            #          ^^^^^^^^^^^ warning: '2001:db8::9' is IPv6, but this model uses IPv4.
            #          | related 9: The first address of the model is IPv4.
      ...
    `,
    },
    { files, options: { 'inputModel.generation': 'soc9' } },
  );
});

test('a model of IPv4, with what is no address', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'gateway-ip: nothing',
    'vips:',
    '  - address: ""',
    '  - roles: [public]',
  );
  checkModel(networkIpFamilyMixed, {}, { files });
});

test.each(['hos5.0', 'soc8', undefined])('releases before 9 do not look: %s', (release) => {
  const files = lines('vlanid: 101', 'cidr: 2001:db8::/64');
  checkModel(
    networkIpFamilyMixed,
    {},
    { files, ...(release !== undefined && { options: { 'inputModel.generation': release } }) },
  );
});
