import { expect, test } from 'vitest';
import { floatingVsaDefault } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-vsa-default.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from '../networks/said.js';

test('the pool of a cloud with VSA', () => {
  checkRule(
    floatingVsaDefault,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_ao_scale": "3",
      "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254", "cidr": "192.0.2.0/24" }
    //                                               ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.45 to 192.0.2.254 contains 192.0.2.253, the default address of the VSA. End it at 192.0.2.200.
    //                                               | fix: Change the end of the pool to '192.0.2.200'
    //                                               | -   "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254", "cidr": "192.0.2.0/24" }
    //                                               | +   "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.200", "cidr": "192.0.2.0/24" }
    }
    `,
  );
});

test('a back end tells of VSA too', () => {
  checkRule(
    floatingVsaDefault,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa": {},
      "floating_ip": { "start": "192.0.2.201", "end": "192.0.2.253" }
    //                                                ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.201 to 192.0.2.253 contains 192.0.2.253, the default address of the VSA. End it at 192.0.2.200.
    //                                                | no fix
    }
    `,
  );
});

test('without VSA, on ESX, and with another pool', () => {
  checkSilent(
    floatingVsaDefault,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa_scale": 0,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254" }
      }
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "vsa_scale": 3,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.254" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "vsa_scale": 3,
        "floating_ip": { "start": "192.0.2.45", "end": "192.0.2.200" }
      }
    `,
  );
});

test('a pool that begins where it should end, and one that begins behind', () => {
  checkKvm(
    floatingVsaDefault,
    { vsa_scale: 3, floating_ip: { start: '192.0.2.200', end: '192.0.2.253' } },
    `
    ...
        "end": "192.0.2.253"
    //         ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.200 to 192.0.2.253 contains 192.0.2.253, the default address of the VSA. End it at 192.0.2.200.
    //         | fix: Change the end of the pool to '192.0.2.200'
    //         | -     "end": "192.0.2.253"
    //         | +     "end": "192.0.2.200"
    ...
    `,
  );
  checkKvm(
    floatingVsaDefault,
    { vsa_scale: 3, floating_ip: { start: '192.0.2.253', end: '192.0.2.254' } },
    `
    ...
        "end": "192.0.2.254"
    //         ^^^^^^^^^^^^^ warning: The floating IP pool 192.0.2.253 to 192.0.2.254 contains 192.0.2.253, the default address of the VSA. End it at 192.0.2.200.
    //         | no fix
    ...
    `,
  );
});

test('no pool', () => {
  checkKvm(floatingVsaDefault, { vsa_scale: 3, floating_ip: undefined });
});

test('one node is enough', () => {
  const pool = { start: '192.0.2.45', end: '192.0.2.253' };
  expect(saidOfKvm('floating-vsa-default', { vsa_scale: 1, floating_ip: pool })).toHaveLength(1);
  expect(saidOfKvm('floating-vsa-default', { vsa_scale: '1', floating_ip: pool })).toHaveLength(1);
  expect(saidOfKvm('floating-vsa-default', { vsa_scale: -1, floating_ip: pool })).toEqual([]);
});
