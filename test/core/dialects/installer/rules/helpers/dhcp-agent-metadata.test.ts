/** `installer/dhcp-agent-metadata`. */
import { describe, test } from 'vitest';
import { dhcpAgentMetadata } from '../../../../../../server/src/core/dialects/installer/rules/helpers/dhcp-agent-metadata.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const agent = (side: string, servers: string, more = '') => `
  #- /${side}_neutron_dhcp_agent.json
  { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [${more}{ "option": "dnsmasq_dns_servers", "value": "${servers}" }] }] } }
`;
const folder = (...files: readonly string[]) => files.join('');

describe('metadata on provider networks', () => {
  const environment = (type: string) => `
  #- /kvm-custom-ips.json
  { "cloud_type": "KVM", "neutron": { "network_type": "${type}" } }
`;
  const option = (value: string) => `{ "option": "enable_isolated_metadata", "value": "${value}" }, `;

  test('the option misses', () => {
    checkRule(
      dhcpAgentMetadata,
      `
        #- /kvm-custom-ips.json
        {
          "cloud_type": "KVM",
          "neutron": { "network_type": "vlan" }
        }
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{
            "section": "DEFAULT",
        //             ^^^^^^^^^ warning: VMs on VLAN provider networks get no metadata without 'enable_isolated_metadata' set to 'True'.
        //             | related kvm-custom-ips.json:3: Tenants have VLANs here.
        //             | preferred fix: Add 'enable_isolated_metadata' with 'True'
            "values": [{ "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }]
          }] }
        }
      `,
    );
    checkFix(
      dhcpAgentMetadata,
      `
        #- /kvm-custom-ips.json
        { "cloud_type": "KVM", "neutron": { "network_type": "vlan" } }
        #- /overcloud_neutron_dhcp_agent.json
        { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [{ "option": "a", "value": "b" }] }] } }
      `,
      "Add 'enable_isolated_metadata' with 'True'",
      `
        #- /kvm-custom-ips.json
        { "cloud_type": "KVM", "neutron": { "network_type": "vlan" } }
        #- /overcloud_neutron_dhcp_agent.json
        { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [{ "option": "a", "value": "b" }, { "option": "enable_isolated_metadata", "value": "True" }] }] } }
      `,
    );
  });

  test('the option is off', () => {
    checkFix(
      dhcpAgentMetadata,
      folder(environment('vlan'), agent('overcloud', '172.20.1.53', option('False'))),
      "Change to 'True'",
      folder(environment('vlan'), agent('overcloud', '172.20.1.53', option('True'))),
    );
  });

  test.each([
    ['it is on', folder(environment('vlan'), agent('overcloud', '172.20.1.53', option('True')))],
    ['the undercloud', folder(environment('vlan'), agent('undercloud', '172.20.1.53'))],
    ['tenants have tunnels', folder(environment('vxlan'), agent('overcloud', '172.20.1.53'))],
    ['nothing is known of the cloud', agent('overcloud', '172.20.1.53')],
    [
      'a file that cannot be read whole',
      folder(
        environment('vlan'),
        '\n#- /overcloud_neutron_dhcp_agent.json\n{ "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [\n',
      ),
    ],
  ])('silent: %s', (_, fixture) => {
    checkSilent(dhcpAgentMetadata, fixture);
  });
});

test('the option is off', () => {
  checkRule(
    dhcpAgentMetadata,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "VLAN" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "enable_isolated_metadata", "value": "false" }
      //                                                 ^^^^^^^ warning: VMs on VLAN provider networks get no metadata without 'enable_isolated_metadata' set to 'True'.
      //                                                 | related kvm.json:1: Tenants have VLANs here.
      //                                                 | fix: Change to 'True'
      //                                                 | -   { "option": "enable_isolated_metadata", "value": "false" }
      //                                                 | +   { "option": "enable_isolated_metadata", "value": "True" }
      ] }] } }
  `,
  );
});

test('the option is not there', () => {
  checkRule(
    dhcpAgentMetadata,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "VLAN" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
      //                                        ^^^^^^^^^ warning: VMs on VLAN provider networks get no metadata without 'enable_isolated_metadata' set to 'True'.
      //                                        | related kvm.json:1: Tenants have VLANs here.
      //                                        | preferred fix: Add 'enable_isolated_metadata' with 'True'
      //                                        | -   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      //                                        | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" },
      //                                        | +   { "option": "enable_isolated_metadata", "value": "True" }
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
  `,
  );
});

test('two sections of that name', () => {
  checkSilent(
    dhcpAgentMetadata,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "VLAN" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [] }, { "section": "DEFAULT", "values": [] }] } }
  `,
  );
});

test('a section without a name may be the one', () => {
  checkSilent(
    dhcpAgentMetadata,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "VLAN" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [] }, { "values": [] }] } }
  `,
  );
});
