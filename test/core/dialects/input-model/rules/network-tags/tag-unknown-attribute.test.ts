import { describe, test } from 'vitest';
import {
  planeText,
  usualComponents,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagUnknownAttribute } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-unknown-attribute.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-unknown-attribute', () => {
  test('the end of an attribute is enough to know it', () => {
    checkModel(
      tagUnknownAttribute,
      {
        'data/network_groups.yml': `
      ...
                physical-network: physnet1
              # ^^^^^^^^^^^^^^^^ warning: Unknown attribute 'physical-network' of tag 'neutron.networks.flat'. Did you mean 'provider-physical-network'?
              # | preferred fix: Change to 'provider-physical-network'
              # | -           physical-network: physnet1
              # | +           provider-physical-network: physnet1
              # | fix: Remove 'physical-network'
              # | -       - neutron.networks.flat:
              # | -           physical-network: physnet1
              # | +       - neutron.networks.flat: {}
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.flat:\n    physical-network: physnet1'], [])() },
    );
  });

  test('the end of two attributes tells neither', () => {
    const own = {
      'data/own.yml': `
services:
  - name: own
    mnemonic: OWN
    network-tag-schema:
      - name: own.traffic
        schema:
          tenant-address-range: { type: string, optional: true }
          provider-address-range: { type: string, optional: true }
service-components:
  - name: own-agent
    mnemonic: OWN-AGN
    service: own
    network-tags:
      - name: own.traffic
`,
      'data/control_plane.yml': planeText({ components: [...usualComponents, 'own-agent'] }),
    };
    checkModel(
      tagUnknownAttribute,
      {
        'data/network_groups.yml': `
      ...
                range: 1-5
              # ^^^^^ warning: Unknown attribute 'range' of tag 'own.traffic'.
              # | fix: Remove 'range'
      ...
    `,
      },
      { files: tagsExample(['own.traffic:\n    range: 1-5'], [], own)() },
    );
  });

  test('a misspelt one', () => {
    checkModel(
      tagUnknownAttribute,
      {
        'data/network_groups.yml': `
      ...
                provider-physical-netwerk: physnet1
              # ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Unknown attribute 'provider-physical-netwerk' of tag 'neutron.networks.flat'. Did you mean 'provider-physical-network'?
              # | preferred fix: Change to 'provider-physical-network'
              # | -           provider-physical-netwerk: physnet1
              # | +           provider-physical-network: physnet1
              # | fix: Remove 'provider-physical-netwerk'
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.flat:\n    provider-physical-netwerk: physnet1'], [])() },
    );
  });

  test('beside the one that may be meant it only can go', () => {
    checkModel(
      tagUnknownAttribute,
      {
        'data/network_groups.yml': `
      ...
                physical-network: physnet1
              # ^^^^^^^^^^^^^^^^ warning: Unknown attribute 'physical-network' of tag 'neutron.networks.flat'.
              # | fix: Remove 'physical-network'
              # | -           physical-network: physnet1
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: physnet1\n    physical-network: physnet1'],
          [],
        )(),
      },
    );
  });

  test('those that the tag has, and merge keys', () => {
    checkModel(
      tagUnknownAttribute,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.vlan:\n    <<: {}\n    provider-physical-network: physnet1\n    tenant-vlan-id-range: 1:2000',
          ],
          [],
        )(),
      },
    );
  });

  test('no component that knows the tag runs', () => {
    checkModel(
      tagUnknownAttribute,
      {},
      {
        files: tagsExample(['neutron.networks.flat:\n    other: x'], [], {
          'data/control_plane.yml': planeText(),
        })(),
      },
    );
  });

  test('tags that nobody knows', () => {
    checkModel(tagUnknownAttribute, {}, { files: tagsExample(['some.traffic:\n    other: x'], [])() });
  });
});
