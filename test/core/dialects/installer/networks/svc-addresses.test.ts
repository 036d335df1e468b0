import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { kvmText, repaired, rulesThatSpeak, saidOfKvm } from './said.js';

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
  const rule = { id: 'installer/svc-range-outside' };

  test('one end outside', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "allocate_start": "192.168.132.2",
          "allocate_end": "192.168.133.250",
      //                  ^^^^^^^^^^^^^^^^^ error: '192.168.133.250' lies outside the subnet of the Service network, 192.168.132.0/24.
      //                  | fix: Change the pool to 192.168.132.2 - 192.168.132.250
      //                  | related 6: The subnet of the Service network.
          "allocate_cidr": "192.168.132.0/24"
        }
      }
      `,
    );
    checkFix(
      rule,
      file('192.168.132.2', '192.168.133.250', '192.168.132.0/24'),
      'Change the pool to 192.168.132.2 - 192.168.132.250',
      file('192.168.132.2', '192.168.132.250', '192.168.132.0/24'),
    );
  });

  test('the whole pool outside: it is one mistake', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "allocate_start": "192.168.132.2",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool lies outside its subnet, 192.168.142.0/24.
      //                    | fix: Change 'allocate_cidr' to '192.168.132.0/24'
      //                    | fix: Change the pool to 192.168.142.2 - 192.168.142.250
      //                    | related 5: The end of the pool lies outside too.
      //                    | related 6: The subnet of the Service network.
          "allocate_end": "192.168.132.250",
          "allocate_cidr": "192.168.142.0/24"
        }
      }
      `,
    );
    checkFix(
      rule,
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
    expect(() => checkFix(rule, before, 'any', before)).toThrow(
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

describe('svc-route-outside', () => {
  const rule = { id: 'installer/svc-route-outside' };

  test('a router off the link', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "interface_default_route": "192.168.125.1",
      //                             ^^^^^^^^^^^^^^^ error: '192.168.125.1' lies outside the subnet of the Service network, 192.168.132.0/24.
      //                             | fix: Change to '192.168.132.1'
      //                             | related 5: The subnet of the Service network.
          "allocate_cidr": "192.168.132.0/24"
        }
      }
      `,
    );
  });

  test('the lowest host beside the pool is proposed', () => {
    const ends = ['192.168.132.1', '192.168.132.99', '192.168.132.0/24'] as const;
    checkFix(
      rule,
      file(...ends, '10.1.1.1'),
      "Change to '192.168.132.100'",
      file(...ends, '192.168.132.100'),
    );
  });

  test.each(['192.168.132.1', '192.168.132.254', '192.168.132.300', ''])('%s', (route) => {
    expect(saidOfKvm('svc-route-outside', { 'svc.interface_default_route': route })).toEqual([]);
  });
});

describe('svc-route-in-range', () => {
  const rule = { id: 'installer/svc-route-in-range' };

  test('the router in the middle of the pool', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "svc": {
          "interface_default_route": "192.168.132.10",
      //                             ^^^^^^^^^^^^^^^^ error: '192.168.132.10' lies in the pool of the Service network, which hands it out to machines.
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
    ['192.168.132.2', 'Let the pool begin at 192.168.132.3', { allocate_start: '192.168.132.3' }],
    ['192.168.132.250', 'Let the pool end at 192.168.132.249', { allocate_end: '192.168.132.249' }],
    ['192.168.132.250', "Change to '192.168.132.1'", { interface_default_route: '192.168.132.1' }],
  ])('at an end of the pool: %s, %s', (route, title, changed) => {
    const text = kvmText({ 'svc.interface_default_route': route });
    expect(repaired('svc-route-in-range', text, title)).toMatchObject({ svc: changed });
  });

  test.each(['192.168.132.1', '192.168.132.251'])('%s stands beside the pool', (route) => {
    expect(saidOfKvm('svc-route-in-range', { 'svc.interface_default_route': route })).toEqual([]);
  });
});
