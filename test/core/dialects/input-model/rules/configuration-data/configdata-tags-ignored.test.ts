import { test } from 'vitest';
import { configdataTagsIgnored } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/configdata-tags-ignored.js';
import { checkModel } from '../../../../../support/examples.js';

test('a reference to tags moves up to the control plane', () => {
  checkModel(configdataTagsIgnored, {
    'data/data.yml': `
      configuration-data:
        - name: WITH-TAGS
          services: [neutron]
          network-tags:
            - network-group: MANAGEMENT
              tags: [neutron.networks.vxlan]
        - name: WITHOUT
          services: [neutron]
          network-tags: []
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data:
            - OTHER
          clusters:
            - name: cluster1
              configuration-data:
                - WITHOUT
                - WITH-TAGS
                # ^^^^^^^^^ warning: Network tags of 'WITH-TAGS' are ignored in 'cluster1'. List 'WITH-TAGS' in the control plane instead.
                # | related data.yml:4: The tags are defined here.
                # | fix: List 'WITH-TAGS' in the control plane instead
                # |         - OTHER
                # | +       - WITH-TAGS
                # | ...
                # | -           - WITH-TAGS
                - NOWHERE
          resources:
            - name: compute
              configuration-data: [WITH-TAGS]
              #                    ^^^^^^^^^ warning: Network tags of 'WITH-TAGS' are ignored in 'compute'. List 'WITH-TAGS' in the control plane instead.
              #                    | related data.yml:4: The tags are defined here.
            - name: breach
              configuration-data: WITH-TAGS
    `,
  });
});

test('it is removed where the control plane has it', () => {
  checkModel(configdataTagsIgnored, {
    'data/data.yml': `
      configuration-data:
        - name: WITH-TAGS
          services: [neutron]
          network-tags:
            - network-group: MANAGEMENT
              tags: [neutron.networks.vxlan]
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data: [WITH-TAGS]
          clusters:
            - name: cluster1
              configuration-data: [OTHER, WITH-TAGS]
              #                           ^^^^^^^^^ warning: Network tags of 'WITH-TAGS' are ignored in 'cluster1'. List 'WITH-TAGS' in the control plane instead.
              #                           | related data.yml:4: The tags are defined here.
              #                           | fix: List 'WITH-TAGS' in the control plane instead
              #                           | -         configuration-data: [OTHER, WITH-TAGS]
              #                           | +         configuration-data: [OTHER]
    `,
  });
});

test("it cannot move where the control plane has no list of its own, or the item is another one's", () => {
  checkModel(configdataTagsIgnored, {
    'data/data.yml': `
      configuration-data:
        - name: &name WITH-TAGS
          services: [neutron]
          network-tags:
            - network-group: MANAGEMENT
              tags: [neutron.networks.vxlan]
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              configuration-data: [OTHER, WITH-TAGS]
              #                           ^^^^^^^^^ warning: Network tags of 'WITH-TAGS' are ignored in 'cluster1'. List 'WITH-TAGS' in the control plane instead.
              #                           | related 4: The tags are defined here.
              #                           | fix: List 'WITH-TAGS' in the control plane instead
              #                           | -         configuration-data: [OTHER, WITH-TAGS]
              #                           | +         configuration-data: [OTHER]
              #                           | +     configuration-data: [WITH-TAGS]
        - name: control-plane-2
          configuration-data: [OTHER]
          clusters:
            - name: cluster1
              configuration-data: [*name]
              #                    ^^^^^ warning: Network tags of 'WITH-TAGS' are ignored in 'cluster1'. List 'WITH-TAGS' in the control plane instead.
              #                    | related 4: The tags are defined here.
              #                    | no fix
    `,
  });
});
