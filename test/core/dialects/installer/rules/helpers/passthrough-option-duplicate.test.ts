/** `installer/passthrough-option-duplicate`. */
import { describe, test } from 'vitest';
import { passthroughOptionDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/helpers/passthrough-option-duplicate.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const json = (text: string) => `#- /overcloud_neutron_dhcp_agent.json\n${text}\n`;
const dhcp = (values: string) =>
  json(`{ "dhcp_agent": { "config": [{ "section": "DEFAULT", "values": ${values} }] } }`);

describe('options that stand twice', () => {
  test('in one list, and in two lists of one section', () => {
    checkRule(
      passthroughOptionDuplicate,
      `
        #- /overcloud_neutron_dhcp_agent.json
        {
          "dhcp_agent": { "config": [
            { "section": "DEFAULT", "values": [
              { "option": "a", "value": "1" },
              { "option": "a", "value": "2" }
        //                ^^^ warning: Duplicate option 'a' in section 'DEFAULT'.
        //                | related 4: First used here.
        //                | fix: Remove this 'a'
        //                | fix: Remove the first 'a'
            ] },
            { "section": "DEFAULT", "values": [{ "option": "a", "value": "3" }] }
        //                                                 ^^^ warning: Duplicate option 'a' in section 'DEFAULT'.
          ] }
        }
      `,
    );
    const before = dhcp('[{ "option": "a", "value": "1" }, { "option": "a", "value": "2" }]');
    checkFix(
      passthroughOptionDuplicate,
      before,
      "Remove this 'a'",
      dhcp('[{ "option": "a", "value": "1" }]'),
    );
    checkFix(
      passthroughOptionDuplicate,
      before,
      "Remove the first 'a'",
      dhcp('[{ "option": "a", "value": "2" }]'),
    );
  });

  test('the same option of two sections, services or domains is another one', () => {
    const section = (name: string) => `{ "section": "${name}", "values": [{ "option": "a", "value": "1" }] }`;
    checkSilent(
      passthroughOptionDuplicate,
      json(`{ "x": { "config": [${section('b')}, ${section('c')}] }, "y": { "config": [${section('b')}] } }`),
    );
    checkSilent(
      passthroughOptionDuplicate,
      json(
        `{ "keystone": { "domains": { "d": { "config": [${section('b')}] }, "e": { "config": [${section('b')}] } } } }`,
      ),
    );
  });
});

test('in two parts of one section', () => {
  checkRule(
    passthroughOptionDuplicate,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [
        { "section": "DEFAULT", "values": [
          { "option": "debug", "value": "True" },
          { "option": "verbose", "value": "True" }
        ] },
        { "section": "other", "values": [{ "option": "debug", "value": "True" }] },
        { "section": "DEFAULT", "values": [
          { "option": "debug", "value": "False" },
      //              ^^^^^^^ warning: Duplicate option 'debug' in section 'DEFAULT'.
      //              | related 3: First used here.
      //              | fix: Remove this 'debug'
      //              | -     { "option": "debug", "value": "False" },
      //              | fix: Remove the first 'debug'
      //              | -     { "option": "debug", "value": "True" },
          { "option": "hosts", "value": "a" }
        ] }
      ] } }
  `,
  );
});
