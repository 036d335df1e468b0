/** `installer/dhcp-agent-differs`. */

import { describe, test } from 'vitest';
import { dhcpAgentDiffers } from '../../../../../../server/src/core/dialects/installer/rules/helpers/dhcp-agent-differs.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const agent = (side: string, servers: string, more = '') => `
  #- /${side}_neutron_dhcp_agent.json
  { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [${more}{ "option": "dnsmasq_dns_servers", "value": "${servers}" }] }] } }
`;
const folder = (...files: readonly string[]) => files.join('');

describe('two agents', () => {
  test('other name servers', () => {
    checkRule(
      dhcpAgentDiffers,
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
        //                                              | related overcloud_neutron_dhcp_agent.json:3: The name servers of the overcloud are set here.
        //                                              | fix: Change to '172.20.1.53'
        //                                              | fix: Change the overcloud to '172.20.1.54'
          ] }] }
        }
      `,
    );
    const before = folder(agent('overcloud', '172.20.1.53'), agent('undercloud', '172.20.1.54'));
    checkFix(
      dhcpAgentDiffers,
      before,
      "Change to '172.20.1.53'",
      folder(agent('overcloud', '172.20.1.53'), agent('undercloud', '172.20.1.53')),
    );
    checkFix(
      dhcpAgentDiffers,
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
    checkSilent(dhcpAgentDiffers, folder(agent('overcloud', overcloud), agent('undercloud', undercloud)));
  });

  test('silent: only one of them, or two for one cloud', () => {
    checkSilent(dhcpAgentDiffers, agent('overcloud', '172.20.1.53'));
    const more = agent('overcloud', '172.20.1.54').replace('agent.json', 'agent-vlan.json');
    checkSilent(
      dhcpAgentDiffers,
      folder(agent('overcloud', '172.20.1.53'), more, agent('undercloud', '172.20.1.55')),
    );
  });
});

test('one server more', () => {
  checkRule(
    dhcpAgentDiffers,
    `
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
      #- /undercloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53,172.20.1.54" }
      //                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The undercloud asks the name servers 172.20.1.53,172.20.1.54, but the overcloud 172.20.1.53.
      //                                            | related overcloud_neutron_dhcp_agent.json:2: The name servers of the overcloud are set here.
      //                                            | fix: Change to '172.20.1.53'
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53,172.20.1.54" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      //                                            | fix: Change the overcloud to '172.20.1.53,172.20.1.54'
      //                                            | in overcloud_neutron_dhcp_agent.json
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53,172.20.1.54" }
      ] }] } }
  `,
  );
});

test('a template for the undercloud', () => {
  checkSilent(
    dhcpAgentDiffers,
    `
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
      #- /undercloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      ] }] } }
  `,
  );
});
