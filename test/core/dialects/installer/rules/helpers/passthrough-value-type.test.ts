/** `installer/passthrough-value-type`. */
import { describe, test } from 'vitest';
import { passthroughValueType } from '../../../../../../server/src/core/dialects/installer/rules/helpers/passthrough-value-type.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const json = (text: string) => `#- /overcloud_neutron_dhcp_agent.json\n${text}\n`;
const dhcp = (values: string) =>
  json(`{ "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": ${values} }] } }`);

describe('values', () => {
  test('numbers and booleans', () => {
    checkRule(
      passthroughValueType,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dhcp_delete_namespaces", "value": true },
        //                                                 ^^^^ error: The value of 'dhcp_delete_namespaces' must be text: "True".
        //                                                 | preferred fix: Put the value in quotes
            { "option": "dnsmasq_lease_max", "value": 100 },
        //                                            ^^^ error: The value of 'dnsmasq_lease_max' must be text: "100".
            { "option": "dnsmasq_dns_servers", "value": ["172.20.1.53"] }
        //                                              ^^^^^^^^^^^^^^^ error: The value of 'dnsmasq_dns_servers' must be text in quotes.
          ] }] }
        }
      `,
    );
    checkFix(
      passthroughValueType,
      dhcp('[{ "option": "dhcp_delete_namespaces", "value": false }]'),
      'Put the value in quotes',
      dhcp('[{ "option": "dhcp_delete_namespaces", "value": "False" }]'),
    );
  });

  test.each(['"x"', '""', '"{{ x }}"'])('silent: %s', (value) => {
    checkSilent(passthroughValueType, dhcp(`[{ "option": "x", "value": ${value} }]`));
  });
});

test('numbers, switches and lists', () => {
  checkRule(
    passthroughValueType,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "workers", "value": 4 },
      //                                ^ error: The value of 'workers' must be text: "4".
      //                                | preferred fix: Put the value in quotes
      //                                | -   { "option": "workers", "value": 4 },
      //                                | +   { "option": "workers", "value": "4" },
        { "option": "debug", "value": true },
      //                              ^^^^ error: The value of 'debug' must be text: "True".
      //                              | preferred fix: Put the value in quotes
      //                              | -   { "option": "debug", "value": true },
      //                              | +   { "option": "debug", "value": "True" },
        { "option": "hosts", "value": ["a"] }
      //                              ^^^^^ error: The value of 'hosts' must be text in quotes.
      //                              | no fix
      ] }] } }
  `,
  );
});

test('nothing and an object', () => {
  checkRule(
    passthroughValueType,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "workers", "value": null },
      //                                ^^^^ error: The value of 'workers' must be text in quotes.
      //                                | no fix
        { "option": "debug", "value": {} }
      //                              ^^ error: The value of 'debug' must be text in quotes.
      //                              | no fix
      ] }] } }
  `,
  );
});

test('nothing behind the colon is told by another rule', () => {
  checkSilent(
    passthroughValueType,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [{ "section": "DEFAULT", "values": [
        { "option": "workers", "value": }
      ] }] } }
  `,
  );
});
