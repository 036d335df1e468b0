/** Pass-through files as such. */
import { describe, expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const shape = { id: 'installer/passthrough-shape' };
const valueType = { id: 'installer/passthrough-value-type' };
const duplicate = { id: 'installer/passthrough-option-duplicate' };

const json = (text: string) => `#- /overcloud_neutron_dhcp_agent.json\n${text}\n`;
const dhcp = (values: string) =>
  json(`{ "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": ${values} }] } }`);

describe('shape', () => {
  test.each([
    [
      'a service that is no map',
      '{ "dhcp_agent": [] }',
      '[]',
      "A service is an object in braces with 'config' or 'domains'.",
    ],
    ['a service without sections', '{ "dhcp_agent": {} }', '"dhcp_agent"', "A service needs 'config'."],
    ['sections as a map', '{ "dhcp_agent": { "config": {} } }', '{}', "'config' is a list in brackets."],
    [
      'a section that is text',
      '{ "a": { "config": ["DEFAULT"] } }',
      '"DEFAULT"',
      "A section is an object in braces with 'section' and 'values'.",
    ],
    [
      'a section without a name',
      '{ "a": { "config": [{ "values": [] }] } }',
      '"values"',
      "A section needs 'section'.",
    ],
    [
      'a name that is a number',
      '{ "a": { "config": [{ "section": 1, "values": [] }] } }',
      '1',
      "'section' is a name, and so text in quotes.",
    ],
    [
      'options as a map',
      '{ "a": { "config": [{ "section": "x", "values": {} }] } }',
      '{}',
      "'values' is a list in brackets.",
    ],
    [
      'an option that is text',
      '{ "a": { "config": [{ "section": "x", "values": ["y"] }] } }',
      '"y"',
      "An option is an object in braces with 'option' and 'value'.",
    ],
    [
      'an option without a value',
      '{ "a": { "config": [{ "section": "x", "values": [{ "option": "y" }] }] } }',
      '"option"',
      "An option needs 'value'.",
    ],
    [
      'a domain without sections',
      '{ "keystone": { "domains": { "staff": {} } } }',
      '"staff"',
      "A domain needs 'config'.",
    ],
  ])('%s', (_, text, place, message) => {
    const found = analysisOf('overcloud_neutron_dhcp_agent.json', text)
      .findings()
      .filter(({ rule }) => rule === shape.id);
    expect(found.map((each) => [text.slice(each.span.start, each.span.end), each.message])).toEqual([
      [place, message],
    ]);
  });

  test('a key that is nearly right', () => {
    checkRule(
      shape,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": {
            "config": [
              { "section": "DEFAULT", "value": [] }
        //                            ^^^^^^^ error: A section needs 'values'; did you mean that by 'value'?
        //                            | fix: Rename 'value' to 'values'
            ]
          }
        }
      `,
    );
    checkFix(
      shape,
      json('{ "dhcp_agent": { "confg": [] } }'),
      "Rename 'confg' to 'config'",
      json('{ "dhcp_agent": { "config": [] } }'),
    );
  });

  test.each([
    [
      'a good file',
      '{ "a": { "config": [{ "section": "x", "values": [{ "option": "y", "value": "z" }] }] } }',
    ],
    ['domains', '{ "keystone": { "domains": { "staff": { "description": "People", "config": [] } } } }'],
    ['an empty file', '{}'],
    [
      'keys that stand twice',
      '{ "a": { "config": [{ "section": "x", "section": "y", "values": [], "values": [] }] } }',
    ],
    ['what is unknown', '{ "a": { "config": "{{ sections }}" }, "b": "{{ more }}" }'],
    ['half a file', '{ "a": { "config": [{ "section": "x"'],
  ])('silent: %s', (_, text) => {
    checkSilent(shape, json(text));
  });
});

describe('values', () => {
  test('numbers and booleans', () => {
    checkRule(
      valueType,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": [
            { "option": "dhcp_delete_namespaces", "value": true },
        //                                                 ^^^^ error: The value of 'dhcp_delete_namespaces' must be text: "True".
        //                                                 | fix: Put the value in quotes
            { "option": "dnsmasq_lease_max", "value": 100 },
        //                                            ^^^ error: The value of 'dnsmasq_lease_max' must be text: "100".
            { "option": "dnsmasq_dns_servers", "value": ["172.20.1.53"] }
        //                                              ^^^^^^^^^^^^^^^ error: The value of 'dnsmasq_dns_servers' must be text in quotes.
          ] }] }
        }
      `,
    );
    checkFix(
      valueType,
      dhcp('[{ "option": "dhcp_delete_namespaces", "value": false }]'),
      'Put the value in quotes',
      dhcp('[{ "option": "dhcp_delete_namespaces", "value": "False" }]'),
    );
  });

  test.each(['"x"', '""', '"{{ x }}"'])('silent: %s', (value) => {
    checkSilent(valueType, dhcp(`[{ "option": "x", "value": ${value} }]`));
  });
});

describe('options that stand twice', () => {
  test('in one list, and in two lists of one section', () => {
    checkRule(
      duplicate,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [
            { "section": "DEFAULT", "values": [
              { "option": "a", "value": "1" },
              { "option": "a", "value": "2" }
        //                ^^^ warning: 'a' stands in the section 'DEFAULT' a second time.
        //                | related 4: It stands here first.
        //                | fix: Remove this 'a'
        //                | fix: Remove the first 'a'
            ] },
            { "section": "DEFAULT", "values": [{ "option": "a", "value": "3" }] }
        //                                                 ^^^ warning: 'a' stands in the section 'DEFAULT' a second time.
          ] }
        }
      `,
    );
    const before = dhcp('[{ "option": "a", "value": "1" }, { "option": "a", "value": "2" }]');
    checkFix(duplicate, before, "Remove this 'a'", dhcp('[{ "option": "a", "value": "1" }]'));
    checkFix(duplicate, before, "Remove the first 'a'", dhcp('[{ "option": "a", "value": "2" }]'));
  });

  test('the same option of two sections, services or domains is another one', () => {
    const section = (name: string) => `{ "section": "${name}", "values": [{ "option": "a", "value": "1" }] }`;
    checkSilent(
      duplicate,
      json(`{ "x": { "config": [${section('b')}, ${section('c')}] }, "y": { "config": [${section('b')}] } }`),
    );
    checkSilent(
      duplicate,
      json(
        `{ "keystone": { "domains": { "d": { "config": [${section('b')}] }, "e": { "config": [${section('b')}] } } } }`,
      ),
    );
  });
});
