import { describe, test } from 'vitest';
import {
  dataFile,
  planeText,
  usualComponents,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

/** Two configuration data with tags for the group EXTERNAL-API, as far as the control plane refers to them. */
function dataTags(names: string, tags: readonly string[], more = ''): Readonly<Record<string, string>> {
  const data = (name: string, tag: string) =>
    `  - name: ${name}\n    services:\n      - neutron\n    data: {}\n    network-tags:\n      - network-group: EXTERNAL-API\n        tags:\n          - ${tag}\n`;
  const text = tags.map((tag, index) => data(`DATA${index + 1}`, tag)).join('');
  return {
    ...dataFile('tags.yml', `configuration-data:\n${text}`),
    'data/control_plane.yml': planeText({
      components: [...usualComponents, 'neutron-openvswitch-agent'],
      plane: `configuration-data: ${names}${more}`,
    }),
  };
}

describe('input-model/tag-duplicate', () => {
  test('a word and a map', () => {
    checkModel(
      tagDuplicate,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan:
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Duplicate tag 'neutron.networks.vxlan' in network group 'EXTERNAL-API'.
            # | related 19: First used here.
            # | fix: Remove 'neutron.networks.vxlan'
            # | -       - neutron.networks.vxlan:
            # | -           tenant-vxlan-id-range: "1:5"
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vxlan', 'neutron.networks.vxlan:\n    tenant-vxlan-id-range: "1:5"'],
          [],
        )(),
      },
    );
  });

  test('on two groups', () => {
    checkModel(
      tagDuplicate,
      {},
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: physnet1'],
          ['neutron.networks.flat:\n    provider-physical-network: physnet2'],
        )(),
      },
    );
  });

  test('those of configuration data count where a control plane refers to them', () => {
    checkModel(
      tagDuplicate,
      {
        'data/tags.yml': `
      ...
      configuration-data:
        - name: DATA1
          services:
            - neutron
          data: {}
          network-tags:
            - network-group: EXTERNAL-API
              tags:
                - neutron.networks.vxlan
                # ^^^^^^^^^^^^^^^^^^^^^^ error: Duplicate tag 'neutron.networks.vxlan' in network group 'EXTERNAL-API'.
                # | related network_groups.yml:19: First used here.
                # | fix: Remove 'neutron.networks.vxlan'
                # |         - neutron
                # |       data: {}
                # |       network-tags:
                # |         - network-group: EXTERNAL-API
                # | -         tags:
                # | -           - neutron.networks.vxlan
                # | +         tags: []
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vxlan'],
          [],
          dataTags('[DATA1]', ['neutron.networks.vxlan', 'neutron.networks.vxlan']),
        )(),
      },
    );
  });

  test('nobody refers to them', () => {
    checkModel(
      tagDuplicate,
      {},
      { files: tagsExample(['neutron.networks.vxlan'], [], dataTags('[]', ['neutron.networks.vxlan']))() },
    );
  });

  test('the same data may be named twice', () => {
    checkModel(
      tagDuplicate,
      {},
      { files: tagsExample([], [], dataTags('[DATA1, DATA1]', ['neutron.networks.vxlan']))() },
    );
  });

  test('what two control planes see is told once', () => {
    checkModel(
      tagDuplicate,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan
            - neutron.networks.vxlan
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Duplicate tag 'neutron.networks.vxlan' in network group 'EXTERNAL-API'.
            # | related 19: First used here.
            # | fix: Remove 'neutron.networks.vxlan'
            # | -       - neutron.networks.vxlan
      ...
    `,
      },
      {
        files: tagsExample(['neutron.networks.vxlan', 'neutron.networks.vxlan'], [], {
          'data/more.yml': 'control-planes:\n  - name: second\n    control-plane-prefix: cp2\n',
        })(),
      },
    );
  });
});
