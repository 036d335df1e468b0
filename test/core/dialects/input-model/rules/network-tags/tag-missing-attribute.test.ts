import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagMissingAttribute } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-missing-attribute.js';
import { checkModel } from '../../../../../support/examples.js';
import { ownTag } from './own-tag.js';

describe('input-model/tag-missing-attribute', () => {
  test('a word becomes a tag with its attribute', () => {
    checkModel(
      tagMissingAttribute,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.flat
            # ^^^^^^^^^^^^^^^^^^^^^ error: Missing required attribute 'provider-physical-network' of tag 'neutron.networks.flat'.
            # | fix: Add 'provider-physical-network'
            # | -       - neutron.networks.flat
            # | +       - neutron.networks.flat: {provider-physical-network: physnet1}
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.flat'], [])() },
    );
  });

  test('a tag with nothing behind the colon', () => {
    checkModel(
      tagMissingAttribute,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.flat:
            # ^^^^^^^^^^^^^^^^^^^^^ error: Missing required attribute 'provider-physical-network' of tag 'neutron.networks.flat'.
            # | fix: Add 'provider-physical-network'
            # |         - neutron.networks.flat:
            # | +           provider-physical-network: physnet1
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.flat:'], [])() },
    );
  });

  test('a tag with other attributes', () => {
    checkModel(
      tagMissingAttribute,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vlan:
            # ^^^^^^^^^^^^^^^^^^^^^ error: Missing required attribute 'provider-physical-network' of tag 'neutron.networks.vlan'.
            # | fix: Add 'provider-physical-network'
            # |             tenant-vlan-id-range: 1:2000
            # | +           provider-physical-network: physnet1
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vlan:\n    tenant-vlan-id-range: 1:2000'], [])() },
    );
  });

  test('in quotes it stays a word', () => {
    checkModel(
      tagMissingAttribute,
      {
        'data/network_groups.yml': `
      ...
            - "neutron.networks.flat"
            # ^^^^^^^^^^^^^^^^^^^^^^^ error: Missing required attribute 'provider-physical-network' of tag 'neutron.networks.flat'.
            # | no fix
      ...
    `,
      },
      { files: tagsExample(['"neutron.networks.flat"'], [])() },
    );
  });

  test('of a service of the model', () => {
    checkModel(
      tagMissingAttribute,
      {
        'data/network_groups.yml': `
      ...
            - own.traffic
            # ^^^^^^^^^^^ error: Missing required attribute 'ids' of tag 'own.traffic'.
            # | fix: Add 'ids'
            # | -       - own.traffic
            # | +       - own.traffic: {ids: physnet1}
      ...
    `,
      },
      { files: tagsExample(['own.traffic'], [], ownTag)() },
    );
  });

  test('it is there, or cannot be read, or is not needed', () => {
    checkModel(
      tagMissingAttribute,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vxlan',
            'neutron.networks.vlan: {provider-physical-network: "{{ name }}"}',
            'neutron.networks.flat: something',
          ],
          [],
        )(),
      },
    );
  });

  test('no component that knows the tag runs', () => {
    checkModel(
      tagMissingAttribute,
      {},
      { files: tagsExample(['neutron.networks.flat'], [], { 'data/control_plane.yml': planeText() })() },
    );
  });
});
