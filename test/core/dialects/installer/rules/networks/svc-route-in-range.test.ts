/** `installer/svc-route-in-range`. */
import { describe, expect, test } from 'vitest';
import { svcRouteInRange } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-route-in-range.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { kvmText, repaired, saidOfKvm } from './said.js';

describe('svc-route-in-range', () => {
  test('the router in the middle of the pool', () => {
    checkRule(
      svcRouteInRange,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "interface_default_route": "192.168.132.10",
      //                             ^^^^^^^^^^^^^^^^ error: '192.168.132.10' is in the pool of the Service network and could be assigned to a machine.
      //                             | fix: Change to '192.168.132.1'
      //                             | related 5: The pool begins here.
          "allocate_start": "192.168.132.2",
          "allocate_end": "192.168.132.250",
          "allocate_cidr": "192.168.132.0/24"
        }
      }
      `,
    );
  });

  test.each([
    ['192.168.132.2', 'Change the start of the pool to 192.168.132.3', { allocate_start: '192.168.132.3' }],
    ['192.168.132.250', 'Change the end of the pool to 192.168.132.249', { allocate_end: '192.168.132.249' }],
    ['192.168.132.250', "Change to '192.168.132.1'", { interface_default_route: '192.168.132.1' }],
  ])('at an end of the pool: %s, %s', (route, title, changed) => {
    const text = kvmText({ 'svc.interface_default_route': route });
    expect(repaired('svc-route-in-range', text, title)).toMatchObject({ svc: changed });
  });

  test.each(['192.168.132.1', '192.168.132.251'])('%s stands beside the pool', (route) => {
    expect(saidOfKvm('svc-route-in-range', { 'svc.interface_default_route': route })).toEqual([]);
  });
});

test('at the end of the pool', () => {
  checkKvm(
    svcRouteInRange,
    { 'svc.interface_default_route': '192.168.132.250' },
    `
      ...
          "interface_default_route": "192.168.132.250",
      //                             ^^^^^^^^^^^^^^^^^ error: '192.168.132.250' is in the pool of the Service network and could be assigned to a machine.
      //                             | related 41: The pool begins here.
      //                             | fix: Change the end of the pool to 192.168.132.249
      //                             | -     "allocate_end": "192.168.132.250",
      //                             | +     "allocate_end": "192.168.132.249",
      //                             | fix: Change to '192.168.132.1'
      //                             | -     "interface_default_route": "192.168.132.250",
      //                             | +     "interface_default_route": "192.168.132.1",
      ...
  `,
  );
});

test('in the middle of the pool', () => {
  checkKvm(
    svcRouteInRange,
    { 'svc.interface_default_route': '192.168.132.100' },
    `
      ...
          "interface_default_route": "192.168.132.100",
      //                             ^^^^^^^^^^^^^^^^^ error: '192.168.132.100' is in the pool of the Service network and could be assigned to a machine.
      //                             | related 41: The pool begins here.
      //                             | fix: Change to '192.168.132.1'
      //                             | -     "interface_default_route": "192.168.132.100",
      //                             | +     "interface_default_route": "192.168.132.1",
      ...
  `,
  );
});

test('a pool of this address only', () => {
  checkKvm(
    svcRouteInRange,
    {
      'svc.allocate_start': '192.168.132.5',
      'svc.interface_default_route': '192.168.132.5',
      'svc.allocate_end': '192.168.132.5',
    },
    `
      ...
          "interface_default_route": "192.168.132.5",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.132.5' is in the pool of the Service network and could be assigned to a machine.
      //                             | related 41: The pool begins here.
      //                             | fix: Change to '192.168.132.1'
      //                             | -     "interface_default_route": "192.168.132.5",
      //                             | +     "interface_default_route": "192.168.132.1",
      ...
  `,
  );
});

test('the first of two addresses', () => {
  checkKvm(
    svcRouteInRange,
    {
      'svc.allocate_start': '192.168.132.5',
      'svc.interface_default_route': '192.168.132.5',
      'svc.allocate_end': '192.168.132.6',
    },
    `
      ...
          "interface_default_route": "192.168.132.5",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.132.5' is in the pool of the Service network and could be assigned to a machine.
      //                             | related 41: The pool begins here.
      //                             | fix: Change the start of the pool to 192.168.132.6
      //                             | -     "allocate_start": "192.168.132.5",
      //                             | +     "allocate_start": "192.168.132.6",
      //                             | fix: Change to '192.168.132.1'
      //                             | -     "interface_default_route": "192.168.132.5",
      //                             | +     "interface_default_route": "192.168.132.1",
      ...
  `,
  );
});

test('the last of two addresses, and no subnet', () => {
  checkKvm(
    svcRouteInRange,
    {
      'svc.allocate_start': '192.168.132.5',
      'svc.interface_default_route': '192.168.132.6',
      'svc.allocate_end': '192.168.132.6',
      'svc.allocate_cidr': undefined,
    },
    `
      ...
          "interface_default_route": "192.168.132.6",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.132.6' is in the pool of the Service network and could be assigned to a machine.
      //                             | related 41: The pool begins here.
      //                             | fix: Change the end of the pool to 192.168.132.5
      //                             | -     "allocate_end": "192.168.132.6",
      //                             | +     "allocate_end": "192.168.132.5",
      ...
  `,
  );
});
