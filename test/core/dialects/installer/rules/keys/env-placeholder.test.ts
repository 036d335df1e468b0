/** `installer/env-placeholder`. */
import { describe, expect, test } from 'vitest';
import { envPlaceholder } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-placeholder.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

describe('what stands for a value', () => {
  test('in a file that is filled in otherwise', () => {
    checkRule(
      envPlaceholder,
      `
        #- /ovs_vapp.ini
        [network]
        start_ip_address = 172.30.100.200
        gateway_ip = ovsvapp_ipv4_gateway
        #            ^^^^^^^^^^^^^^^^^^^^ error: 'gateway_ip' still has its placeholder 'ovsvapp_ipv4_gateway'. Enter a value.
        tenant_network_type = vlan_or_vxlan
        #                     ^^^^^^^^^^^^^ error: 'tenant_network_type' still has its placeholder 'vlan_or_vxlan'. Enter a value.
      `,
    );
  });

  test('a template is left alone, and its words are no addresses', () => {
    const text = '[network]\nstart_ip_address=ovsvapp_ipv4_start_address\nvlan_range=vlan_range_if_any\n';
    expect(analysisOf('ovs_vapp.ini', text).findings()).toEqual([]);
  });
});

const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;
/** Every finding but those that say what the short file lacks. */
function rulesIn(members: string): string[] {
  return analysisOf('kvm-custom-ips.json', `{ "cloud_type": "KVM", ${members} }\n`)
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('common/') || rule.startsWith('installer/env-'));
}

describe('placeholders', () => {
  test.each([
    '<the NIC of the seed host>',
    'changeme',
    'Insert the address',
    'x.x.x.x',
    '10.x.x.x',
    '10.23.xx.0/24',
    'https://<VIP>:8081/lhos',
    'your-value',
    'TBD',
  ])('%s', (text) => {
    expect(rulesIn(`"customer_router_ip": "${text}"`)).toEqual(['installer/env-placeholder']);
    expect(rulesIn(`"fixed_range_cidr": "${text}"`)).toEqual(['installer/env-placeholder']);
  });

  test('in place', () => {
    checkRule(
      envPlaceholder,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "bridge_interface": "<NIC>"
        //                  ^^^^^^^ error: 'bridge_interface' still has its placeholder '<NIC>'. Enter a value.
      }
      `,
    );
  });

  test.each(['br-ex', 'insertion', 'eth0', 'xen', 'a<b', 'https://172.20.1.1:8081/lhos', 'your'])(
    '%s is a value',
    (text) => checkSilent(envPlaceholder, file(`"bridge_interface": "${text}"`)),
  );
});

test('in a list too', () => {
  checkKvm(
    envPlaceholder,
    { customer_router_ip: 'x.x.x.x', 'vsa.DEFAULT.enabled_backends': ['<name>'] },
    `
      ...
        "customer_router_ip": "x.x.x.x",
      //                      ^^^^^^^^^ error: 'customer_router_ip' still has its placeholder 'x.x.x.x'. Enter a value.
      //                      | no fix
      ...
              "<name>"
      //      ^^^^^^^^ error: 'enabled_backends' still has its placeholder '<name>'. Enter a value.
      //      | no fix
      ...
  `,
  );
});
