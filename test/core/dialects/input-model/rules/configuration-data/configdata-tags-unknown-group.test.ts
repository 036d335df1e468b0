import { test } from 'vitest';
import { configdataTagsUnknownGroup } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/configdata-tags-unknown-group.js';
import { checkModel } from '../../../../../support/examples.js';

test('tags are for groups of the model', () => {
  checkModel(configdataTagsUnknownGroup, {
    'data/data.yml': `
      configuration-data:
        - name: ONE
          services: [neutron]
          network-tags:
            - network-group: MANAGMENT # tunnels
            #                ^^^^^^^^^ warning: Unknown network group 'MANAGMENT'. Did you mean 'MANAGEMENT'?
            #                | preferred fix: Change to 'MANAGEMENT'
            #                | -       - network-group: MANAGMENT # tunnels
            #                | +       - network-group: MANAGEMENT # tunnels
              tags: []
            - network-group: EXTERNAL-API
            - network-group: SOMETHING-ELSE
            #                ^^^^^^^^^^^^^^ warning: Unknown network group 'SOMETHING-ELSE'.
            #                | no fix
            - network-group: {{ group }}
            - tags: []
    `,
  });
});

test('a group may stand in a file that cannot be read', () => {
  checkModel(configdataTagsUnknownGroup, {
    'data/data.yml': `
      configuration-data:
        - network-tags:
            - network-group: MANAGMENT
      network-groups:
        - *unknown
    `,
  });
});
