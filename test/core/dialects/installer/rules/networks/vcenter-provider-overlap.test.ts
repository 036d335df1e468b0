/** `installer/vcenter-provider-overlap`. */
import { describe, expect, test } from 'vitest';
import { vcenterProviderOverlap } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-provider-overlap.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx } from './said.js';

describe('vcenter-provider-overlap', () => {
  test('one subnet for two networks', () => {
    checkRule(
      vcenterProviderOverlap,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "baremetal": { "network_cidr": "172.30.100.0/24" },
        "vcenter": { "provider_network": "172.30.0.0/16" }
      //                                 ^^^^^^^^^^^^^^^ warning: The network of the ESX hosts, 172.30.0.0/16, overlaps the management network, 172.30.100.0/24.
      //                                 | related 3: The management network is defined here.
      }
      `,
    );
  });

  test('the default counts', () => {
    const patch = { baremetal: undefined, 'vcenter.provider_network': '192.0.2.0/24' };
    expect(saidOfEsx('vcenter-provider-overlap', patch)).toEqual([
      [
        '"192.0.2.0/24"',
        'The network of the ESX hosts, 192.0.2.0/24, overlaps the management network, 192.0.2.0/24 by default.',
      ],
    ]);
  });

  test.each([
    ['they are two', {}],
    ['one cannot be read', { 'vcenter.provider_network': '172.30.100.0/33' }],
    ['the other cannot be read', { 'baremetal.network_cidr': '172.30.101.0/33' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfEsx('vcenter-provider-overlap', patch)).toEqual([]);
  });
});

test('a part of the management network', () => {
  checkEsx(
    vcenterProviderOverlap,
    { 'vcenter.provider_network': '172.30.100.128/25' },
    `
      ...
          "provider_network": "172.30.100.128/25",
      //                      ^^^^^^^^^^^^^^^^^^^ warning: The network of the ESX hosts, 172.30.100.128/25, overlaps the management network, 172.30.100.0/24.
      //                      | related 9: The management network is defined here.
      //                      | no fix
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterProviderOverlap, { 'vcenter.provider_network': '192.168.130.0/24' });
});
