/** `installer/brocade-fabrics`. */
import { describe, test } from 'vitest';
import { brocadeFabrics } from '../../../../../../server/src/core/dialects/installer/rules/helpers/brocade-fabrics.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const section = (name: string, option: string, value: string) =>
  `{ "section": "${name}", "values": [{ "option": "${option}", "value": "${value}" }] }`;
const file = (names: string, ...own: readonly string[]) => `
  #- /overcloud_brocade_config.json
  { "cinder": { "config": [${[
    section('DEFAULT', 'zoning_mode', 'fabric'),
    section('fc-zone-manager', 'fc_fabric_names', names),
    ...own.map((name) => section(name, 'fc_fabric_address', '172.20.3.28')),
  ].join(', ')}] } }
`;

describe('fabrics and sections', () => {
  test('a name without a section, and a section without a name', () => {
    checkRule(
      brocadeFabrics,
      `
        #- /overcloud_brocade_config.json
        { "cinder": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "north, BRCD_FAB_A" }
        //                                           ^^^^^ error: Unknown fabric 'north': no section has this name.
        //                                           | fix: Remove 'north'
          ] },
          { "section": "BRCD_FAB_A", "values": [] },
          { "section": "FAB_SOUTHERN", "values": [{ "option": "fc_fabric_address", "value": "172.20.3.29" }] }
        //             ^^^^^^^^^^^^^^ error: The fabric 'FAB_SOUTHERN' is not among 'fc_fabric_names', so it is not used.
        //             | related 3: The fabrics in use are listed here.
        //             | fix: Add 'FAB_SOUTHERN' to 'fc_fabric_names'
        ] } }
      `,
    );
    checkFix(
      brocadeFabrics,
      file('A', 'A', 'B_SOUTH'),
      "Add 'B_SOUTH' to 'fc_fabric_names'",
      file('A,B_SOUTH', 'A', 'B_SOUTH'),
    );
    checkFix(brocadeFabrics, file('A,NORTHERN', 'A'), "Remove 'NORTHERN'", file('A', 'A'));
  });

  test('nearly the same name is one mistake', () => {
    checkRule(
      brocadeFabrics,
      `
        #- /overcloud_brocade_config.json
        { "cinder": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_B" }
        //                                                      ^^^^^^^^^^ error: Unknown fabric 'BRCD_FAB_B': no section has this name. Did you mean 'BRCD_FAB_C'?
        //                                                      | related 6: This section has a similar name.
        //                                                      | fix: Change to 'BRCD_FAB_A,BRCD_FAB_C'
        //                                                      | fix: Remove 'BRCD_FAB_B'
          ] },
          { "section": "BRCD_FAB_A", "values": [] },
          { "section": "BRCD_FAB_C", "values": [] }
        ] } }
      `,
    );
  });

  test.each([
    ['all are there', file('A,B', 'A', 'B')],
    ['other sections', file('A', 'A').replace('"DEFAULT"', '"keymgr"')],
    ['no list of names', file('A', 'B').replace('fc_fabric_names', 'zoning_policy')],
    ['another service', file('A', 'B').replace('cinder', 'nova')],
    [
      'a section whose name cannot be known',
      file('A', 'B').replace('"section": "B"', '"section": "B", "section": "A"'),
    ],
    ['half a file', file('A', 'B').trimEnd().slice(0, -4)],
  ])('silent: %s', (_, fixture) => {
    checkSilent(brocadeFabrics, fixture);
  });
});

test('a misspelt fabric, and one that is not listed', () => {
  checkRule(
    brocadeFabrics,
    `
      #- /overcloud_brocade_config.json
      {
        "cinder": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
      //                                                        ^^^^^^^^^^ error: Unknown fabric 'BRCD_FAB_C': no section has this name. Did you mean 'BRCD_FAB_B'?
      //                                                        | related 7: This section has a similar name.
      //                                                        | fix: Change to 'BRCD_FAB_A,BRCD_FAB_B'
      //                                                        | -       { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
      //                                                        | +       { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_B" }
      //                                                        | fix: Remove 'BRCD_FAB_C'
      //                                                        | -       { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
      //                                                        | +       { "option": "fc_fabric_names", "value": "BRCD_FAB_A" }
          ] },
          { "section": "BRCD_FAB_A", "values": [{ "option": "zone_activate", "value": "true" }] },
          { "section": "BRCD_FAB_B", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.1" }] },
          { "section": "OTHER", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.2" }] }
      //               ^^^^^^^ error: The fabric 'OTHER' is not among 'fc_fabric_names', so it is not used.
      //               | related 4: The fabrics in use are listed here.
      //               | fix: Add 'OTHER' to 'fc_fabric_names'
      //               | -       { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
      //               | +       { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C,OTHER" }
        ] }
      }
  `,
  );
});

test('the only name cannot be removed', () => {
  checkRule(
    brocadeFabrics,
    `
      #- /overcloud_brocade_config.json
      { "cinder": { "config": [{ "section": "fc-zone-manager", "values": [
        { "option": "fc_fabric_names", "value": " FABRIC " }
      //                                          ^^^^^^ error: Unknown fabric 'FABRIC': no section has this name.
      //                                          | no fix
      ] }] } }
  `,
  );
});

test('of two lists nobody knows which counts; other services have none', () => {
  checkSilent(
    brocadeFabrics,
    `
      #- /overcloud_brocade_config.json
      {
        "cinder": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
          ] },
          { "section": "BRCD_FAB_A", "values": [{ "option": "x", "value": "true" }] },
          { "section": "BRCD_FAB_B", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.1" }] },
          { "section": "fc-zone-manager", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.2" }] }
        ] }
      }
      #- /overcloud_nova.json
      {
        "nova": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
          ] },
          { "section": "BRCD_FAB_A", "values": [{ "option": "x", "value": "true" }] },
          { "section": "BRCD_FAB_B", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.1" }] },
          { "section": "OTHER", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.2" }] }
        ] }
      }
  `,
  );
});

test('empty names, and sections of another kind', () => {
  checkSilent(
    brocadeFabrics,
    `
      #- /overcloud_brocade_config.json
      { "cinder": { "config": [{ "section": "fc-zone-manager", "values": [
        { "option": "fc_fabric_names", "value": "BRCD_A,,BRCD_B" }
      ] }, { "section": "BRCD_A", "values": [] }, { "section": "BRCD_B", "values": [] }, { "section": "DEFAULT", "values": [] }] } }
  `,
  );
});
