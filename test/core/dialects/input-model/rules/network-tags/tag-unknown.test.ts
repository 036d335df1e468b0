import { describe, test } from 'vitest';
import {
  planeText,
  usualComponents,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagUnknown } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-unknown.js';
import { checkModel } from '../../../../../support/examples.js';
import { ownTag } from './own-tag.js';

describe('input-model/tag-unknown', () => {
  test('a misspelt word', () => {
    checkModel(
      tagUnknown,
      {
        'data/network_groups.yml': `
      ...
            - neutron.network.flat
            # ^^^^^^^^^^^^^^^^^^^^ warning: Unknown tag 'neutron.network.flat'. Did you mean 'neutron.networks.flat'?
            # | preferred fix: Change to 'neutron.networks.flat'
            # | -       - neutron.network.flat
            # | +       - neutron.networks.flat
            # | fix: Remove 'neutron.network.flat'
            # | -     tags:
            # | -       - neutron.network.flat
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['neutron.network.flat'], [])() },
    );
  });

  test('a misspelt key goes with its attributes', () => {
    checkModel(
      tagUnknown,
      {
        'data/network_groups.yml': `
      ...
            - neutron.network.flat:
            # ^^^^^^^^^^^^^^^^^^^^ warning: Unknown tag 'neutron.network.flat'. Did you mean 'neutron.networks.flat'?
            # | preferred fix: Change to 'neutron.networks.flat'
            # | -       - neutron.network.flat:
            # | +       - neutron.networks.flat:
            # | fix: Remove 'neutron.network.flat'
            # | -     tags:
            # | -       - neutron.network.flat:
            # | -           provider-physical-network: physnet1
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['neutron.network.flat:\n    provider-physical-network: physnet1'], [])() },
    );
  });

  test('nothing like it', () => {
    checkModel(
      tagUnknown,
      {
        'data/network_groups.yml': `
      ...
            - some.traffic
            # ^^^^^^^^^^^^ warning: Unknown tag 'some.traffic'.
            # | unnecessary
            # | fix: Remove 'some.traffic'
            # | -     tags:
            # | -       - some.traffic
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['some.traffic'], [])() },
    );
  });

  test('a component that knows the tag must run somewhere', () => {
    checkModel(
      tagUnknown,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vlan
            # ^^^^^^^^^^^^^^^^^^^^^ warning: Tag 'neutron.networks.vlan' is unused: no control plane has 'neutron-openvswitch-agent' or another component that uses it.
            # | unnecessary
            # | fix: Remove 'neutron.networks.vlan'
            # | -     tags:
            # | -       - neutron.networks.vlan
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vlan'], [], { 'data/control_plane.yml': planeText() })() },
    );
  });

  test('tags of the product, and of services of the model', () => {
    checkModel(tagUnknown, {}, { files: tagsExample(['own.traffic'], [], ownTag)() });
  });

  test('those that should no longer be used are told elsewhere', () => {
    checkModel(tagUnknown, {}, { files: tagsExample(['neutron.networks.vxlan', 'vsa.iscsi'], [])() });
  });

  test('components that cannot be read may be any', () => {
    checkModel(
      tagUnknown,
      {},
      {
        files: tagsExample(['neutron.networks.vxlan'], [], {
          'data/control_plane.yml': planeText({ components: [...usualComponents, '!any x'] }),
        })(),
      },
    );
  });

  test('services that cannot be read may define any tag', () => {
    checkModel(
      tagUnknown,
      {},
      {
        files: tagsExample(['some.traffic'], [], {
          'data/more.yml': 'product:\n  version: 2\nservices:\n  - !any x\n',
        })(),
      },
    );
  });
});
