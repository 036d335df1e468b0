import { describe, test } from 'vitest';

import { sgNetgroupTwice } from '../../../../../../server/src/core/dialects/input-model/rules/groups-roles/sg-netgroup-twice.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/sg-netgroup-twice', () => {
  test('the second network goes', () => {
    checkModel(sgNetgroupTwice, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: MORE-NET
          network-group: MANAGEMENT
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/more.yml': `
      server-groups:
        - name: ONE
          networks:
            - MANAGEMENT-NET
            - EXTERNAL-API-NET
            - MORE-NET
            # ^^^^^^^^ error: 'ONE' can have only one network of 'MANAGEMENT': 'MANAGEMENT-NET' or 'MORE-NET'.
            # | related 4: 'MANAGEMENT-NET' is listed here.
            # | fix: Remove 'MORE-NET'
            # | -       - MORE-NET
    `,
    });
  });

  test('networks of several groups, unknown ones, and those that other server groups have', () => {
    checkModel(sgNetgroupTwice, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: MORE-NET
          network-group: MANAGEMENT
          vlanid: 102
          cidr: 10.0.2.0/24
        - name: NO-GROUP-NET
        - name: SECOND-NET
    `,
      'data/more.yml': `
      server-groups:
        - name: ONE
          networks: [MANAGEMENT-NET, NOTHING, OTHER, NO-GROUP-NET, SECOND-NET]
        - name: TWO
          networks: [MORE-NET]
    `,
    });
  });
});
