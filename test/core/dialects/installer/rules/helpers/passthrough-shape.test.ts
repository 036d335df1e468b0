/** `installer/passthrough-shape`. */
import { describe, expect, test } from 'vitest';
import { passthroughShape } from '../../../../../../server/src/core/dialects/installer/rules/helpers/passthrough-shape.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const json = (text: string) => `#- /overcloud_neutron_dhcp_agent.json\n${text}\n`;

describe('shape', () => {
  test.each([
    [
      'a service that is no map',
      '{ "dhcp_agent": [] }',
      '[]',
      "A service must be an object in braces with 'config' or 'domains'.",
    ],
    ['a service without sections', '{ "dhcp_agent": {} }', '"dhcp_agent"', "A service needs 'config'."],
    ['sections as a map', '{ "dhcp_agent": { "config": {} } }', '{}', "'config' must be a list in brackets."],
    [
      'a section that is text',
      '{ "a": { "config": ["DEFAULT"] } }',
      '"DEFAULT"',
      "A section must be an object in braces with 'section' and 'values'.",
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
      "'section' must be a name in quotes.",
    ],
    [
      'options as a map',
      '{ "a": { "config": [{ "section": "x", "values": {} }] } }',
      '{}',
      "'values' must be a list in brackets.",
    ],
    [
      'an option that is text',
      '{ "a": { "config": [{ "section": "x", "values": ["y"] }] } }',
      '"y"',
      "An option must be an object in braces with 'option' and 'value'.",
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
      .filter(({ rule }) => rule === passthroughShape.id);
    expect(found.map((each) => [text.slice(each.span.start, each.span.end), each.message])).toEqual([
      [place, message],
    ]);
  });

  test('a key that is nearly right', () => {
    checkRule(
      passthroughShape,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": {
            "config": [
              { "section": "DEFAULT", "value": [] }
        //                            ^^^^^^^ error: A section needs 'values', not 'value'.
        //                            | preferred fix: Rename 'value' to 'values'
            ]
          }
        }
      `,
    );
    checkFix(
      passthroughShape,
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
    checkSilent(passthroughShape, json(text));
  });
});

test('keys, lists and names', () => {
  checkRule(
    passthroughShape,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [
        { "section": "DEFAULT", "value": [] },
      //                        ^^^^^^^ error: A section needs 'values', not 'value'.
      //                        | preferred fix: Rename 'value' to 'values'
      //                        | -   { "section": "DEFAULT", "value": [] },
      //                        | +   { "section": "DEFAULT", "values": [] },
        { "section": 7, "values": {} },
      //             ^ error: 'section' must be a name in quotes.
      //             | no fix
      //                          ^^ error: 'values' must be a list in brackets.
      //                          | no fix
        [],
      //^^ error: A section must be an object in braces with 'section' and 'values'.
      //| no fix
        { "section": "x", "values": [{ "option": "a" }] }
      //                               ^^^^^^^^ error: An option needs 'value'.
      //                               | no fix
      ] }, "other": {} }
      //   ^^^^^^^ error: A service needs 'config'.
      //   | no fix
  `,
  );
});
