import { describe, expect, test } from 'vitest';

import { objectDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/duplicates/object-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('objects of one kind with the same name', () => {
  test('each rule of the family is tested here', () => {
    expect(objectDuplicate.map(({ id }) => id)).toEqual([
      'input-model/disk-model-duplicate',
      'input-model/memory-model-duplicate',
      'input-model/cpu-model-duplicate',
      'input-model/ifmodel-duplicate',
      'input-model/role-duplicate',
      'input-model/server-group-duplicate',
      'input-model/nic-mapping-duplicate',
      'input-model/nic-device-type-duplicate',
      'input-model/nic-device-family-duplicate',
      'input-model/region-duplicate',
      'input-model/cp-duplicate',
      'input-model/service-duplicate-name',
      'input-model/component-duplicate-name',
      'input-model/firewall-duplicate',
    ]);
  });

  test("in the list 'disk-models'", () => {
    checkModel(
      { id: 'input-model/disk-model-duplicate' },
      {
        'data/more.yml': `
      disk-models:
        - name: OWN
        - name: OWN-2
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: OWN
        #       ^^^ error: Duplicate disk model 'OWN'.
        #       | related 2: First defined here.
        #       | fix: Rename to 'OWN-3'
        #       | -   - name: OWN
        #       | +   - name: OWN-3
        #       | fix: Remove this disk model
        #       | -   - name: OWN
    `,
      },
    );
  });

  test("in the list 'memory-models'", () => {
    checkModel(
      { id: 'input-model/memory-model-duplicate' },
      {
        'data/more.yml': `
      memory-models:
        - name: OWN9
        - name: OWN10
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: OWN9
        #       ^^^^ error: Duplicate memory model 'OWN9'.
        #       | related 2: First defined here.
        #       | fix: Rename to 'OWN11'
        #       | -   - name: OWN9
        #       | +   - name: OWN11
        #       | fix: Remove this memory model
    `,
      },
    );
  });

  test("in the list 'cpu-models'", () => {
    checkModel(
      { id: 'input-model/cpu-model-duplicate' },
      {
        'data/more.yml': `
      cpu-models:
        - name: own-1
        - name: own-2
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own-1
        #       ^^^^^ error: Duplicate CPU model 'own-1'.
        #       | related 2: First defined here.
        #       | fix: Rename to 'own-3'
        #       | -   - name: own-1
        #       | +   - name: own-3
        #       | fix: Remove this CPU model
    `,
      },
    );
  });

  test("in the list 'firewall-rules'", () => {
    checkModel(
      { id: 'input-model/firewall-duplicate' },
      {
        'data/more.yml': `
      firewall-rules:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ hint: Duplicate firewall rule set 'own'.
        #       | related 2: First defined here.
        #       | fix: Rename to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this firewall rule set
    `,
      },
    );
  });

  test.each([
    ['input-model/ifmodel-duplicate', 'interface-models', 'interface model'],
    ['input-model/role-duplicate', 'server-roles', 'server role'],
    ['input-model/server-group-duplicate', 'server-groups', 'server group'],
    ['input-model/nic-mapping-duplicate', 'nic-mappings', 'NIC mapping'],
    ['input-model/nic-device-type-duplicate', 'nic-device-types', 'NIC device type'],
    ['input-model/nic-device-family-duplicate', 'nic-device-families', 'NIC device family'],
    ['input-model/region-duplicate', 'regions', 'region'],
    ['input-model/cp-duplicate', 'control-planes', 'control plane'],
    ['input-model/service-duplicate-name', 'services', 'service'],
    ['input-model/component-duplicate-name', 'service-components', 'service component'],
  ])('%s', (id, list, what) => {
    checkModel(
      { id },
      {
        'data/more.yml': `
      product:
        version: 2
      ${list}:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: Duplicate ${what} 'own'.
        #       | related 4: First defined here.
        #       | fix: Rename to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this ${what}
        #       | -   - name: own
    `,
      },
    );
  });
});
