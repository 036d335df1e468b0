/** `installer/svc-range-outside`. */
import { describe, expect, test } from 'vitest';
import { svcRangeOutside } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-range-outside.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { kvmText, rulesThatSpeak, saidOfKvm } from './said.js';

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

describe('svc-range-outside', () => {
  test('one end outside', () => {
    checkRule(
      svcRangeOutside,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "allocate_start": "192.168.132.2",
          "allocate_end": "192.168.133.250",
      //                  ^^^^^^^^^^^^^^^^^ error: '192.168.133.250' is outside the subnet of the Service network, 192.168.132.0/24.
      //                  | fix: Change the pool to 192.168.132.2 - 192.168.132.250
      //                  | related 6: The subnet of the Service network is set here.
          "allocate_cidr": "192.168.132.0/24"
        }
      }
      `,
    );
    checkFix(
      svcRangeOutside,
      file('192.168.132.2', '192.168.133.250', '192.168.132.0/24'),
      'Change the pool to 192.168.132.2 - 192.168.132.250',
      file('192.168.132.2', '192.168.132.250', '192.168.132.0/24'),
    );
  });

  test('the whole pool outside: it is one mistake', () => {
    checkRule(
      svcRangeOutside,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "allocate_start": "192.168.132.2",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool is outside its subnet, 192.168.142.0/24.
      //                    | fix: Change 'allocate_cidr' to '192.168.132.0/24'
      //                    | fix: Change the pool to 192.168.142.2 - 192.168.142.250
      //                    | related 5: The end of the pool is also outside.
      //                    | related 6: The subnet of the Service network is set here.
          "allocate_end": "192.168.132.250",
          "allocate_cidr": "192.168.142.0/24"
        }
      }
      `,
    );
    checkFix(
      svcRangeOutside,
      file('192.168.132.2', '192.168.132.250', '192.168.142.0/24'),
      "Change 'allocate_cidr' to '192.168.132.0/24'",
      file('192.168.132.2', '192.168.132.250', '192.168.132.0/24'),
    );
    expect(rulesThatSpeak(kvmText({ 'svc.allocate_cidr': '192.168.142.0/24' }))).toEqual([
      'svc-range-outside',
    ]);
  });

  test('ends that would change places are not moved', () => {
    const [start, end] = ['192.168.132.200', '192.168.133.2'];
    const before = file(start, end, '192.168.132.0/24');
    expect(() => checkFix(svcRangeOutside, before, 'any', before)).toThrow(
      "No fix 'any' of installer/svc-range-outside; there are: ",
    );
    expect(
      saidOfKvm('svc-range-outside', { 'svc.allocate_start': start, 'svc.allocate_end': end }),
    ).toHaveLength(1);
  });

  test.each([
    ['the pool lies inside', {}],
    ['the pool is reversed', { 'svc.allocate_start': '192.168.140.2' }],
    ['an end cannot be read', { 'svc.allocate_end': '192.168.133.256' }],
    ['the subnet cannot be read', { 'svc.allocate_cidr': '192.168.142.0' }],
    ['the subnet is missing', { 'svc.allocate_cidr': undefined }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('svc-range-outside', patch)).toEqual([]);
  });
});

test('one end', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_end': '192.168.133.5' },
    `
      ...
          "allocate_end": "192.168.133.5",
      //                  ^^^^^^^^^^^^^^^ error: '192.168.133.5' is outside the subnet of the Service network, 192.168.132.0/24.
      //                  | related 43: The subnet of the Service network is set here.
      //                  | fix: Change the pool to 192.168.132.2 - 192.168.132.5
      //                  | -     "allocate_end": "192.168.133.5",
      //                  | +     "allocate_end": "192.168.132.5",
      ...
  `,
  );
});

test('the whole pool', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_cidr': '192.168.134.0/24' },
    `
      ...
          "allocate_start": "192.168.132.2",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool is outside its subnet, 192.168.134.0/24.
      //                    | related 42: The end of the pool is also outside.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | fix: Change 'allocate_cidr' to '192.168.132.0/24'
      //                    | -     "allocate_cidr": "192.168.134.0/24",
      //                    | +     "allocate_cidr": "192.168.132.0/24",
      //                    | fix: Change the pool to 192.168.134.2 - 192.168.134.250 and the route to 192.168.134.1
      //                    | -     "interface_default_route": "192.168.132.1",
      //                    | -     "allocate_start": "192.168.132.2",
      //                    | -     "allocate_end": "192.168.132.250",
      //                    | +     "interface_default_route": "192.168.134.1",
      //                    | +     "allocate_start": "192.168.134.2",
      //                    | +     "allocate_end": "192.168.134.250",
      ...
  `,
  );
});

test('the beginning only', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_start': '192.168.131.250' },
    `
      ...
          "allocate_start": "192.168.131.250",
      //                    ^^^^^^^^^^^^^^^^^ error: '192.168.131.250' is outside the subnet of the Service network, 192.168.132.0/24.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | fix: Change the pool to 192.168.132.250 - 192.168.132.250
      //                    | -     "allocate_start": "192.168.131.250",
      //                    | +     "allocate_start": "192.168.132.250",
      ...
  `,
  );
});

test('a pool that no subnet of this size holds', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_start': '192.168.134.2', 'svc.allocate_end': '192.168.135.9' },
    `
      ...
          "allocate_start": "192.168.134.2",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool is outside its subnet, 192.168.132.0/24.
      //                    | related 42: The end of the pool is also outside.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | fix: Change the pool to 192.168.132.2 - 192.168.132.9
      //                    | -     "allocate_start": "192.168.134.2",
      //                    | -     "allocate_end": "192.168.135.9",
      //                    | +     "allocate_start": "192.168.132.2",
      //                    | +     "allocate_end": "192.168.132.9",
      ...
  `,
  );
});

test('hosts in the other order', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_start': '192.168.134.200', 'svc.allocate_end': '192.168.135.9' },
    `
      ...
          "allocate_start": "192.168.134.200",
      //                    ^^^^^^^^^^^^^^^^^ error: The Service pool is outside its subnet, 192.168.132.0/24.
      //                    | related 42: The end of the pool is also outside.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | no fix
      ...
  `,
  );
});

test('the same host twice', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_start': '192.168.134.9', 'svc.allocate_end': '192.168.135.9' },
    `
      ...
          "allocate_start": "192.168.134.9",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool is outside its subnet, 192.168.132.0/24.
      //                    | related 42: The end of the pool is also outside.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | fix: Change the pool to 192.168.132.9 - 192.168.132.9
      //                    | -     "allocate_start": "192.168.134.9",
      //                    | -     "allocate_end": "192.168.135.9",
      //                    | +     "allocate_start": "192.168.132.9",
      //                    | +     "allocate_end": "192.168.132.9",
      ...
  `,
  );
});

test('no host of the subnet', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_end': '192.168.133.0' },
    `
      ...
          "allocate_end": "192.168.133.0",
      //                  ^^^^^^^^^^^^^^^ error: '192.168.133.0' is outside the subnet of the Service network, 192.168.132.0/24.
      //                  | related 43: The subnet of the Service network is set here.
      //                  | no fix
      ...
  `,
  );
});

test('the address of the subnet is no host', () => {
  checkKvm(
    svcRangeOutside,
    { 'svc.allocate_start': '192.168.131.0' },
    `
      ...
          "allocate_start": "192.168.131.0",
      //                    ^^^^^^^^^^^^^^^ error: '192.168.131.0' is outside the subnet of the Service network, 192.168.132.0/24.
      //                    | related 43: The subnet of the Service network is set here.
      //                    | no fix
      ...
  `,
  );
});
