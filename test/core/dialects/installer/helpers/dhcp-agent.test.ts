/** The pass-through files of the DHCP agents. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const template = { id: 'installer/passthrough-template-value' };
const differs = { id: 'installer/dhcp-agent-differs' };
const metadata = { id: 'installer/dhcp-agent-metadata' };

const agent = (side: string, servers: string, more = '') => `
  #- /${side}_neutron_dhcp_agent.json
  { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [${more}{ "option": "dnsmasq_dns_servers", "value": "${servers}" }] }] } }
`;
const folder = (...files: readonly string[]) => files.join('');

describe('the template', () => {
  test('an address that stands for others', () => {
    checkRule(
      template,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
        //                                              ^^^^^^^^^ error: '0.0.0.0' stands for your name servers; write their addresses with commas between them.
          ] }] }
        }
      `,
    );
  });

  test('the other agent and the environment file know name servers', () => {
    const environment = `
  #- /kvm-custom-ips.json
  { "cloud_type": "KVM", "dns": { "overcloud_server": "172.20.1.54" } }
`;
    const before = folder(environment, agent('overcloud', '0.0.0.0'), agent('undercloud', '172.20.1.53'));
    for (const server of ['172.20.1.53', '172.20.1.54'])
      checkFix(
        template,
        before,
        `Change to '${server}'`,
        folder(environment, agent('overcloud', server), agent('undercloud', '172.20.1.53')),
      );
  });

  test('beside real addresses it only goes', () => {
    checkFix(
      template,
      agent('overcloud', '0.0.0.0, 172.20.1.53'),
      "Change to '172.20.1.53'",
      agent('overcloud', '172.20.1.53'),
    );
  });

  test.each(['172.20.1.53', '10.0.0.0', ''])('silent: %j', (servers) => {
    checkSilent(template, agent('overcloud', servers));
  });
});

describe('two agents', () => {
  test('other name servers', () => {
    checkRule(
      differs,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
          ] }] }
        }
        #- /undercloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dnsmasq_dns_servers", "value": "172.20.1.54" }
        //                                              ^^^^^^^^^^^^^ warning: The undercloud asks the name servers 172.20.1.54, but the overcloud 172.20.1.53.
        //                                              | related overcloud_neutron_dhcp_agent.json:3: The name servers of the overcloud.
        //                                              | fix: Change to '172.20.1.53'
        //                                              | fix: Change the overcloud to '172.20.1.54'
          ] }] }
        }
      `,
    );
    const before = folder(agent('overcloud', '172.20.1.53'), agent('undercloud', '172.20.1.54'));
    checkFix(
      differs,
      before,
      "Change to '172.20.1.53'",
      folder(agent('overcloud', '172.20.1.53'), agent('undercloud', '172.20.1.53')),
    );
    checkFix(
      differs,
      before,
      "Change the overcloud to '172.20.1.54'",
      folder(agent('overcloud', '172.20.1.54'), agent('undercloud', '172.20.1.54')),
    );
  });

  test.each([
    ['the same in another order', '172.20.1.53,172.20.1.54', '172.20.1.54, 172.20.1.53'],
    ['one is the template', '0.0.0.0', '172.20.1.53'],
    ['one holds something else than addresses', 'ns.example.net', '172.20.1.53'],
  ])('silent: %s', (_, overcloud, undercloud) => {
    checkSilent(differs, folder(agent('overcloud', overcloud), agent('undercloud', undercloud)));
  });

  test('silent: only one of them, or two for one cloud', () => {
    checkSilent(differs, agent('overcloud', '172.20.1.53'));
    const more = agent('overcloud', '172.20.1.54').replace('agent.json', 'agent-vlan.json');
    checkSilent(differs, folder(agent('overcloud', '172.20.1.53'), more, agent('undercloud', '172.20.1.55')));
  });
});

describe('metadata on provider networks', () => {
  const environment = (type: string) => `
  #- /kvm-custom-ips.json
  { "cloud_type": "KVM", "neutron": { "network_type": "${type}" } }
`;
  const option = (value: string) => `{ "option": "enable_isolated_metadata", "value": "${value}" }, `;

  test('the option misses', () => {
    checkRule(
      metadata,
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
        //             | fix: Add 'enable_isolated_metadata' with 'True'
            "values": [{ "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }]
          }] }
        }
      `,
    );
    checkFix(
      metadata,
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
      metadata,
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
    checkSilent(metadata, fixture);
  });
});
