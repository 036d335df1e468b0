import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  dataExample,
  tagsExample,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagInvalidFormat } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-invalid-format.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-invalid-format', () => {
  test('attributes at the column of the tag go below it', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vlan:
            # ^^^^^^^^^^^^^^^^^^^^^ error: 'neutron.networks.vlan' and 'provider-physical-network' and 'tenant-vlan-id-range' are in one entry. Write each tag as a separate list item, and indent its attributes below it.
            # | preferred fix: Indent the attributes below the tag
            # | -         provider-physical-network: physnet1
            # | -         tenant-vlan-id-range: 1:2000
            # | +           provider-physical-network: physnet1
            # | +           tenant-vlan-id-range: 1:2000
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vlan:\n  provider-physical-network: physnet1\n  tenant-vlan-id-range: 1:2000'],
          [],
        )(),
      },
    );
  });

  test('two tags in one entry are told from attributes', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.flat:
            # ^^^^^^^^^^^^^^^^^^^^^ error: 'neutron.networks.flat' and 'neutron.networks.vxlan' are in one entry. Write each tag as a separate list item, and indent its attributes below it.
            # | no fix
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: physnet1\n  neutron.networks.vxlan: {}'],
          [],
        )(),
      },
    );
  });

  test('an attribute beside another tag', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vlan:
            # ^^^^^^^^^^^^^^^^^^^^^ error: 'neutron.networks.vlan' and 'provider-physical-network' and 'neutron.networks.vxlan' are in one entry. Write each tag as a separate list item, and indent its attributes below it.
            # | no fix
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vlan:\n  provider-physical-network: physnet1\n  neutron.networks.vxlan: all'],
          [],
        )(),
      },
    );
  });

  test('an attribute whose value is a map, and one of a tag with a value', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vlan:
            # ^^^^^^^^^^^^^^^^^^^^^ error: 'neutron.networks.vlan' and 'some' are in one entry. Write each tag as a separate list item, and indent its attributes below it.
            # | no fix
      ...
            - neutron.networks.flat: x
            # ^^^^^^^^^^^^^^^^^^^^^ error: 'neutron.networks.flat' and 'some' are in one entry. Write each tag as a separate list item, and indent its attributes below it.
            # | no fix
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vlan:\n  some: {}', 'neutron.networks.flat: x\n  some: y'],
          [],
        )(),
      },
    );
  });

  test('lists and empty maps are no tags', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - [a]
            # ^^^ error: This tag is not valid. Write its name, or its name with a map of attributes.
            # | no fix
            - {}
            # ^^ error: This tag is not valid. Write its name, or its name with a map of attributes.
            # | no fix
      ...
    `,
      },
      { files: tagsExample(['[a]', '{}'], [])() },
    );
  });

  test('nothing behind the colon', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan: # all
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Tag 'neutron.networks.vxlan' has no attributes; remove the colon.
            # | preferred fix: Remove the colon after 'neutron.networks.vxlan'
            # | -       - neutron.networks.vxlan: # all
            # | +       - neutron.networks.vxlan # all
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan: # all'], [])() },
    );
  });

  test('a blank before the colon, and an empty word behind it', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan :
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Tag 'neutron.networks.vxlan' has no attributes; remove the colon.
            # | preferred fix: Remove the colon after 'neutron.networks.vxlan'
            # | -       - neutron.networks.vxlan :
            # | +       - neutron.networks.vxlan
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan :'], [])() },
    );
    checkModel(
      tagInvalidFormat,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan: ~
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Tag 'neutron.networks.vxlan' has no attributes; remove the colon.
            # | preferred fix: Remove the colon after 'neutron.networks.vxlan'
            # | -       - neutron.networks.vxlan: ~
            # | +       - neutron.networks.vxlan
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan: ~'], [])() },
    );
  });

  test('what needs attributes is asked for them', () => {
    checkModel(tagInvalidFormat, {}, { files: tagsExample(['neutron.networks.flat:'], [])() });
    checkModel(tagInvalidFormat, {}, { files: tagsExample(['neutron.networks.vlan:'], [])() });
  });

  test('what nobody knows who runs is told elsewhere', () => {
    checkModel(
      tagInvalidFormat,
      {},
      { files: tagsExample(['neutron.networks.vxlan:'], [], { 'data/control_plane.yml': planeText() })() },
    );
  });

  test('a word, a map of attributes, a merge key', () => {
    checkModel(
      tagInvalidFormat,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.vxlan',
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            '<<: {}\n  neutron.networks.vlan: {}',
          ],
          [],
        )(),
      },
    );
  });

  test('tags of configuration data as well', () => {
    checkModel(
      tagInvalidFormat,
      {
        'data/neutron.yml': `
      ...
                - [a]
                # ^^^ error: This tag is not valid. Write its name, or its name with a map of attributes.
                # | no fix
      ...
    `,
      },
      {
        files: dataExample(
          'services:\n  - neutron\ndata: {}\nnetwork-tags:\n  - network-group: EXTERNAL-API\n    tags:\n      - [a]',
        )(),
      },
    );
  });
});
