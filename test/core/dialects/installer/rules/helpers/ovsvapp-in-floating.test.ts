/** `installer/ovsvapp-in-floating`. */

import { describe, test } from 'vitest';
import { ovsvappInFloating } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-in-floating.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

describe('the floating IP pool', () => {
  const folder = (first: string, last: string, pool = ['172.31.54.20', '172.31.54.40']) => `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "floating_ip": { "start": "${pool[0]}", "end": "${pool[1]}", "cidr": "172.31.54.0/24" }
    }
    #- /ovs_vapp.ini
    [network]
    start_ip_address = ${first}
    end_ip_address = ${last}
  `;

  test('meets it', () => {
    checkRule(
      ovsvappInFloating,
      `
        #- /esx-custom-ips.json
        {
          "cloud_type": "ESX",
          "floating_ip": { "start": "172.31.54.20", "end": "172.31.54.40", "cidr": "172.31.54.0/24" }
        }
        #- /ovs_vapp.ini
        [network]
        start_ip_address = 172.31.54.30
        #                  ^^^^^^^^^^^^ error: The range for OVSvApp VMs overlaps the floating IP pool 172.31.54.20 to 172.31.54.40.
        #                  | related esx-custom-ips.json:3: The floating IP pool begins here.
        #                  | fix: End the floating IP pool at 172.31.54.29
        end_ip_address = 172.31.54.35
      `,
    );
    checkFix(
      ovsvappInFloating,
      folder('172.31.54.30', '172.31.54.50'),
      'End the floating IP pool at 172.31.54.29',
      folder('172.31.54.30', '172.31.54.50', ['172.31.54.20', '172.31.54.29']),
    );
    checkFix(
      ovsvappInFloating,
      folder('172.31.54.10', '172.31.54.25'),
      'Begin the floating IP pool at 172.31.54.26',
      folder('172.31.54.10', '172.31.54.25', ['172.31.54.26', '172.31.54.40']),
    );
  });

  test.each([
    ['beside it', folder('172.31.54.41', '172.31.54.50')],
    ['reversed, which another rule tells', folder('172.31.54.35', '172.31.54.30')],
    ['a pool that is reversed', folder('172.31.54.30', '172.31.54.35', ['172.31.54.40', '172.31.54.20'])],
  ])('silent: %s', (_, fixture) => {
    checkSilent(ovsvappInFloating, fixture);
  });
});

test('the pool begins in the range', () => {
  checkRule(
    ovsvappInFloating,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": {
          "start": "172.31.54.20",
          "end": "172.31.54.40",
          "cidr": "172.31.54.0/24"
        }
      }
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.31.54.15
      #                  ^^^^^^^^^^^^ error: The range for OVSvApp VMs overlaps the floating IP pool 172.31.54.20 to 172.31.54.40.
      #                  | related esx.json:4: The floating IP pool begins here.
      #                  | fix: Begin the floating IP pool at 172.31.54.21
      #                  | in esx.json
      #                  | -     "start": "172.31.54.20",
      #                  | +     "start": "172.31.54.21",
      end_ip_address = 172.31.54.20
  `,
  );
});

test('the pool lies in the range', () => {
  checkRule(
    ovsvappInFloating,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": {
          "start": "172.31.54.20",
          "end": "172.31.54.40",
          "cidr": "172.31.54.0/24"
        }
      }
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.31.54.20
      #                  ^^^^^^^^^^^^ error: The range for OVSvApp VMs overlaps the floating IP pool 172.31.54.20 to 172.31.54.40.
      #                  | related esx.json:4: The floating IP pool begins here.
      #                  | no fix
      end_ip_address = 172.31.54.40
  `,
  );
});

test('one address before the range is left', () => {
  checkRule(
    ovsvappInFloating,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": {
          "start": "172.31.54.20",
          "end": "172.31.54.40",
          "cidr": "172.31.54.0/24"
        }
      }
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.31.54.21
      #                  ^^^^^^^^^^^^ error: The range for OVSvApp VMs overlaps the floating IP pool 172.31.54.20 to 172.31.54.40.
      #                  | related esx.json:4: The floating IP pool begins here.
      #                  | fix: End the floating IP pool at 172.31.54.20
      #                  | in esx.json
      #                  | -     "end": "172.31.54.40",
      #                  | +     "end": "172.31.54.20",
      end_ip_address = 172.31.54.50
  `,
  );
});

test('one address behind the range is left', () => {
  checkRule(
    ovsvappInFloating,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": {
          "start": "172.31.54.20",
          "end": "172.31.54.40",
          "cidr": "172.31.54.0/24"
        }
      }
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.31.54.20
      #                  ^^^^^^^^^^^^ error: The range for OVSvApp VMs overlaps the floating IP pool 172.31.54.20 to 172.31.54.40.
      #                  | related esx.json:4: The floating IP pool begins here.
      #                  | fix: Begin the floating IP pool at 172.31.54.40
      #                  | in esx.json
      #                  | -     "start": "172.31.54.20",
      #                  | +     "start": "172.31.54.40",
      end_ip_address = 172.31.54.39
  `,
  );
});
