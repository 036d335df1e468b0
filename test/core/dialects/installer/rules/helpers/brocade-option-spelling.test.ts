/** `installer/brocade-option-spelling`. */
import { describe, test } from 'vitest';
import { brocadeOptionSpelling } from '../../../../../../server/src/core/dialects/installer/rules/helpers/brocade-option-spelling.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const section = (name: string, option: string, value: string) =>
  `{ "section": "${name}", "values": [{ "option": "${option}", "value": "${value}" }] }`;

describe('spelling', () => {
  const zone = (option: string) => `
    #- /overcloud_brocade_config.json
    { "cinder": { "config": [${section('BRCD_FAB_A', option, 'true')}] } }
  `;

  test('zone_active', () => {
    checkRule(
      brocadeOptionSpelling,
      `
        #- /overcloud_brocade_config.json
        { "cinder": { "config": [{ "section": "BRCD_FAB_A", "values": [
          { "option": "zone_active", "value": "true" }
        //            ^^^^^^^^^^^^^ warning: This option is named 'zone_activate', not 'zone_active'.
        //            | preferred fix: Change to 'zone_activate'
        ] }] } }
      `,
    );
    checkFix(brocadeOptionSpelling, zone('zone_active'), "Change to 'zone_activate'", zone('zone_activate'));
    checkSilent(brocadeOptionSpelling, zone('zone_activate'));
  });
});

test('as an earlier page has it', () => {
  checkRule(
    brocadeOptionSpelling,
    `
      #- /overcloud_brocade_config.json
      {
        "cinder": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
          ] },
          { "section": "BRCD_FAB_A", "values": [{ "option": "zone_active", "value": "true" }] },
      //                                                    ^^^^^^^^^^^^^ warning: This option is named 'zone_activate', not 'zone_active'.
      //                                                    | preferred fix: Change to 'zone_activate'
      //                                                    | -     { "section": "BRCD_FAB_A", "values": [{ "option": "zone_active", "value": "true" }] },
      //                                                    | +     { "section": "BRCD_FAB_A", "values": [{ "option": "zone_activate", "value": "true" }] },
          { "section": "BRCD_FAB_B", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.1" }] },
          { "section": "OTHER", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.2" }] }
        ] }
      }
  `,
  );
});

test('other services may have such an option', () => {
  checkSilent(
    brocadeOptionSpelling,
    `
      #- /overcloud_nova.json
      {
        "nova": { "config": [
          { "section": "fc-zone-manager", "values": [
            { "option": "fc_fabric_names", "value": "BRCD_FAB_A,BRCD_FAB_C" }
          ] },
          { "section": "BRCD_FAB_A", "values": [{ "option": "zone_active", "value": "true" }] },
          { "section": "BRCD_FAB_B", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.1" }] },
          { "section": "OTHER", "values": [{ "option": "fc_fabric_address", "value": "10.1.1.2" }] }
        ] }
      }
  `,
  );
});
