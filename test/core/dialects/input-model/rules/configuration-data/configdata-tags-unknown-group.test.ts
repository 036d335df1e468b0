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
            #                ^^^^^^^^^ warning: There is no network group 'MANAGMENT' in this model. Did you mean 'MANAGEMENT'?
            #                | preferred fix: Change to 'MANAGEMENT'
            #                | -       - network-group: MANAGMENT # tunnels
            #                | +       - network-group: MANAGEMENT # tunnels
              tags: []
            - network-group: EXTERNAL-API
            - network-group: SOMETHING-ELSE
            #                ^^^^^^^^^^^^^^ warning: There is no network group 'SOMETHING-ELSE' in this model.
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
