/** `installer/svc-route-outside`. */
import { describe, expect, test } from 'vitest';
import { svcRouteOutside } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-route-outside.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const file = (start: string, end: string, cidr: string, route = '192.168.132.1') => `
  #- /kvm.json
  {
    "cloud_type": "KVM",
    "svc": {
      "interface_default_route": "${route}",
      "allocate_start": "${start}",
      "allocate_end": "${end}",
      "allocate_cidr": "${cidr}"
    }
  }
`;

describe('svc-route-outside', () => {
  test('a router off the link', () => {
    checkRule(
      svcRouteOutside,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "interface_default_route": "192.168.125.1",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.125.1' is outside the subnet of the Service network, 192.168.132.0/24.
      //                             | fix: Change to '192.168.132.1'
      //                             | related 5: The subnet of the Service network is set here.
          "allocate_cidr": "192.168.132.0/24"
        }
      }
      `,
    );
  });

  test('the lowest host beside the pool is proposed', () => {
    const ends = ['192.168.132.1', '192.168.132.99', '192.168.132.0/24'] as const;
    checkFix(
      svcRouteOutside,
      file(...ends, '10.1.1.1'),
      "Change to '192.168.132.100'",
      file(...ends, '192.168.132.100'),
    );
  });

  test.each(['192.168.132.1', '192.168.132.254', '192.168.132.300', ''])('%s', (route) => {
    expect(saidOfKvm('svc-route-outside', { 'svc.interface_default_route': route })).toEqual([]);
  });
});

test('the lowest free host is proposed', () => {
  checkKvm(
    svcRouteOutside,
    { 'svc.interface_default_route': '192.168.133.1' },
    `
      ...
          "interface_default_route": "192.168.133.1",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.133.1' is outside the subnet of the Service network, 192.168.132.0/24.
      //                             | related 43: The subnet of the Service network is set here.
      //                             | fix: Change to '192.168.132.1'
      //                             | -     "interface_default_route": "192.168.133.1",
      //                             | +     "interface_default_route": "192.168.132.1",
      ...
  `,
  );
});

test('the whole pool lies outside too, which another rule tells', () => {
  checkKvm(svcRouteOutside, { 'svc.allocate_cidr': '192.168.140.0/24' });
});

test('no host is free', () => {
  checkKvm(
    svcRouteOutside,
    {
      'svc.allocate_cidr': '192.168.132.0/30',
      'svc.allocate_start': '192.168.132.1',
      'svc.allocate_end': '192.168.132.2',
      'svc.interface_default_route': '192.168.132.9',
    },
    `
      ...
          "interface_default_route": "192.168.132.9",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.132.9' is outside the subnet of the Service network, 192.168.132.0/30.
      //                             | related 43: The subnet of the Service network is set here.
      //                             | no fix
      ...
  `,
  );
});
