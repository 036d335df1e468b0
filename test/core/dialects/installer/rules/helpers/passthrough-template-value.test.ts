/** `installer/passthrough-template-value`. */
import { describe, test } from 'vitest';
import { passthroughTemplateValue } from '../../../../../../server/src/core/dialects/installer/rules/helpers/passthrough-template-value.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const agent = (side: string, servers: string, more = '') => `
  #- /${side}_neutron_dhcp_agent.json
  { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [${more}{ "option": "dnsmasq_dns_servers", "value": "${servers}" }] }] } }
`;
const folder = (...files: readonly string[]) => files.join('');

describe('the template', () => {
  test('an address that stands for others', () => {
    checkRule(
      passthroughTemplateValue,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
        //                                              ^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
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
        passthroughTemplateValue,
        before,
        `Change to '${server}'`,
        folder(environment, agent('overcloud', server), agent('undercloud', '172.20.1.53')),
      );
  });

  test('beside real addresses it only goes', () => {
    checkFix(
      passthroughTemplateValue,
      agent('overcloud', '0.0.0.0, 172.20.1.53'),
      "Change to '172.20.1.53'",
      agent('overcloud', '172.20.1.53'),
    );
  });

  test.each(['172.20.1.53', '10.0.0.0', ''])('silent: %j', (servers) => {
    checkSilent(passthroughTemplateValue, agent('overcloud', servers));
  });
});

test('the other servers stay', () => {
  checkRule(
    passthroughTemplateValue,
    `
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53,0.0.0.0" }
      //                                            ^^^^^^^^^^^^^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
      //                                            | fix: Change to '172.20.1.53'
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53,0.0.0.0" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
  `,
  );
});

test('the servers that the folder knows', () => {
  checkRule(
    passthroughTemplateValue,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "dns": { "overcloud_server": "172.20.1.55" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            ^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
      //                                            | fix: Change to '172.20.1.54'
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.54" }
      //                                            | fix: Change to '172.20.1.55'
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.55" }
      ] }] } }
      #- /undercloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.54" }
      ] }] } }
  `,
  );
});

test('neither a template nor a name is proposed', () => {
  checkRule(
    passthroughTemplateValue,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "dns": { "undercloud_server": "ns.example.net" } }
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
      #- /undercloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            ^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
      //                                            | fix: Change to '172.20.1.53'
      //                                            | -   { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            | +   { "option": "dnsmasq_dns_servers", "value": "172.20.1.53" }
      ] }] } }
  `,
  );
});

test('a template is not proposed for the other', () => {
  checkRule(
    passthroughTemplateValue,
    `
      #- /overcloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            ^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
      //                                            | no fix
      ] }] } }
      #- /undercloud_neutron_dhcp_agent.json
      { "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "dnsmasq_dns_servers", "value": "0.0.0.0" }
      //                                            ^^^^^^^^^ error: '0.0.0.0' is a placeholder. Enter the addresses of your name servers, separated by commas.
      //                                            | no fix
      ] }] } }
  `,
  );
});
