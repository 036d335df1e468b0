/** `installer/dvr-esx`. */
import { describe, expect, test } from 'vitest';
import { dvrEsx } from '../../../../../../server/src/core/dialects/installer/rules/networks/dvr-esx.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkEsx } from '../../../../../support/examples.js';
import { repaired, saidOfEsx, saidOfKvm } from './said.js';

const DVR = 'neutron.overcloud_dvr';

describe('dvr-esx', () => {
  test('distributed routing with ESX', () => {
    checkRule(
      dvrEsx,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "overcloud_dvr": "True" }
      //                              ^^^^^^ warning: 'overcloud_dvr' must be 'False': ESX does not support distributed routing.
      //                              | fix: Change to 'False'
      //                              | related 2: The cloud type is set here.
      }
      `,
    );
  });

  test('by default', () => {
    checkRule(
      dvrEsx,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "overcloud_public_interface": "eth2" }
      //^^^^^^^^^ warning: 'overcloud_dvr' is missing and defaults to True; ESX needs 'False'.
      // | preferred fix: Add 'overcloud_dvr' with 'False'
      }
      `,
    );
    const file = '{ "cloud_type": "ESX" }';
    expect(repaired('dvr-esx', file, "Add 'overcloud_dvr' with 'False'")).toEqual({
      cloud_type: 'ESX',
      neutron: { overcloud_dvr: 'False' },
    });
  });

  test.each(['False', 'false', false, 'off', '<True or False>'])('%s is right, or unknown', (word) => {
    expect(saidOfEsx('dvr-esx', { [DVR]: word })).toEqual([]);
  });

  test('silent with KVM, without a cloud type, and where the key is misspelt', () => {
    expect(saidOfKvm('dvr-esx', { [DVR]: 'True' })).toEqual([]);
    expect(saidOfEsx('dvr-esx', { [DVR]: undefined, cloud_type: undefined })).toEqual([]);
    expect(saidOfEsx('dvr-esx', { [DVR]: undefined, 'neutron.overcloud-dvr': 'False' })).toEqual([]);
  });
});

test('switched on', () => {
  checkEsx(
    dvrEsx,
    { 'neutron.overcloud_dvr': 'true' },
    `
      ...
          "overcloud_dvr": "true"
      //                   ^^^^^^ warning: 'overcloud_dvr' must be 'False': ESX does not support distributed routing.
      //                   | related 2: The cloud type is set here.
      //                   | fix: Change to 'False'
      //                   | -     "overcloud_dvr": "true"
      //                   | +     "overcloud_dvr": "False"
      ...
  `,
  );
});

test('on by default', () => {
  checkEsx(
    dvrEsx,
    { 'neutron.overcloud_dvr': undefined },
    `
      ...
        "neutron": {
      //^^^^^^^^^ warning: 'overcloud_dvr' is missing and defaults to True; ESX needs 'False'.
      //| related 2: The cloud type is set here.
      //| preferred fix: Add 'overcloud_dvr' with 'False'
      //| -     "public_interface_raw_device": "eth2"
      //| +     "public_interface_raw_device": "eth2",
      //| +     "overcloud_dvr": "False"
      ...
  `,
  );
});
