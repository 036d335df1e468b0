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
        #       ^^^ error: There is another disk model 'OWN'; names must differ.
        #       | related 2: 'OWN' is defined here first.
        #       | fix: Rename this one to 'OWN-3'
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
        #       ^^^^ error: There is another memory model 'OWN9'; names must differ.
        #       | related 2: 'OWN9' is defined here first.
        #       | fix: Rename this one to 'OWN11'
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
        #       ^^^^^ error: There is another CPU model 'own-1'; names must differ.
        #       | related 2: 'own-1' is defined here first.
        #       | fix: Rename this one to 'own-3'
        #       | -   - name: own-1
        #       | +   - name: own-3
        #       | fix: Remove this CPU model
    `,
      },
    );
  });

  test("in the list 'interface-models'", () => {
    checkModel(
      { id: 'input-model/ifmodel-duplicate' },
      {
        'data/more.yml': `
      interface-models:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another interface model 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this interface model
    `,
      },
    );
  });

  test("in the list 'server-roles'", () => {
    checkModel(
      { id: 'input-model/role-duplicate' },
      {
        'data/more.yml': `
      server-roles:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another server role 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this server role
    `,
      },
    );
  });

  test("in the list 'server-groups'", () => {
    checkModel(
      { id: 'input-model/server-group-duplicate' },
      {
        'data/more.yml': `
      server-groups:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another server group 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this server group
    `,
      },
    );
  });

  test("in the list 'nic-mappings'", () => {
    checkModel(
      { id: 'input-model/nic-mapping-duplicate' },
      {
        'data/more.yml': `
      nic-mappings:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another NIC mapping 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this NIC mapping
    `,
      },
    );
  });

  test("in the list 'nic-device-types'", () => {
    checkModel(
      { id: 'input-model/nic-device-type-duplicate' },
      {
        'data/more.yml': `
      nic-device-types:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another NIC device type 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this NIC device type
    `,
      },
    );
  });

  test("in the list 'nic-device-families'", () => {
    checkModel(
      { id: 'input-model/nic-device-family-duplicate' },
      {
        'data/more.yml': `
      nic-device-families:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another NIC device family 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this NIC device family
    `,
      },
    );
  });

  test("in the list 'regions'", () => {
    checkModel(
      { id: 'input-model/region-duplicate' },
      {
        'data/more.yml': `
      product:
        version: 2
      regions:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another region 'own'; names must differ.
        #       | related 4: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this region
    `,
      },
    );
  });

  test("in the list 'control-planes'", () => {
    checkModel(
      { id: 'input-model/cp-duplicate' },
      {
        'data/more.yml': `
      control-planes:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another control plane 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this control plane
    `,
      },
    );
  });

  test("in the list 'services'", () => {
    checkModel(
      { id: 'input-model/service-duplicate-name' },
      {
        'data/more.yml': `
      product:
        version: 2
      services:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another service 'own'; names must differ.
        #       | related 4: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this service
    `,
      },
    );
  });

  test("in the list 'service-components'", () => {
    checkModel(
      { id: 'input-model/component-duplicate-name' },
      {
        'data/more.yml': `
      product:
        version: 2
      service-components:
        - name: own
        - name: other
        - name: "{{ name }}"
        - name: "{{ name }}"
        - name: own
        #       ^^^ error: There is another service component 'own'; names must differ.
        #       | related 4: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this service component
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
        #       ^^^ hint: There is another set of firewall rules 'own'; names must differ.
        #       | related 2: 'own' is defined here first.
        #       | fix: Rename this one to 'own-2'
        #       | -   - name: own
        #       | +   - name: own-2
        #       | fix: Remove this set of firewall rules
    `,
      },
    );
  });
});
