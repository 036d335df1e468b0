import { test } from 'vitest';
import { configdataTagsNotNeutron } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/configdata-tags-not-neutron.js';
import { checkModel } from '../../../../../support/examples.js';

test('only data of Neutron has tags, where a control plane refers to it', () => {
  checkModel(configdataTagsNotNeutron, {
    'data/data.yml': `
      configuration-data:
        - name: NOVA
          services:
            - nova # and others
          network-tags:
        # ^^^^^^^^^^^^ error: 'network-tags' requires the service 'neutron', which 'NOVA' does not list.
        # | fix: Add 'neutron' to its services
        # |         - nova # and others
        # | +       - neutron
            - network-group: MANAGEMENT
              tags: [neutron.networks.vxlan]
        - name: NEUTRON
          services: [nova, neutron]
          network-tags: [{network-group: MANAGEMENT}]
        - name: UNREAD
          services: [nova, '{{ service }}', *more]
          network-tags: [{network-group: MANAGEMENT}]
        - name: UNUSED
          services: [nova]
          network-tags: [{network-group: MANAGEMENT}]
        - name: LONE
          services: nova
          network-tags: [{network-group: MANAGEMENT}]
        - name: EMPTY
          services: [nova]
          network-tags: []
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data: [NOVA, NOVA, NEUTRON, UNREAD, LONE, EMPTY, NOWHERE]
          clusters:
            - name: cluster1
              configuration-data: [UNUSED]
    `,
  });
});

test('a list that others share gets no item', () => {
  checkModel(configdataTagsNotNeutron, {
    'data/data.yml': `
      services-of-all: &list [nova]
      configuration-data:
        - name: NOVA
          services: *list
          network-tags: [{network-group: MANAGEMENT}]
        # ^^^^^^^^^^^^ error: 'network-tags' requires the service 'neutron', which 'NOVA' does not list.
        # | no fix
      control-planes:
        - configuration-data: [NOVA]
    `,
  });
});
