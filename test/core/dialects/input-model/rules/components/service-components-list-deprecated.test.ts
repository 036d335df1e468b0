import { test } from 'vitest';
import { serviceComponentsListDeprecated } from '../../../../../../server/src/core/dialects/input-model/rules/components/service-components-list-deprecated.js';
import { checkModel } from '../../../../../support/examples.js';

test('a list of components that name no service', () => {
  checkModel(serviceComponentsListDeprecated, {
    'data/own.yml': `
      services:
        - name: mine
          components:
        # ^^^^^^^^^^ warning: 'components' is deprecated in services. Set 'service: mine' in each component.
        # | deprecated
            control:
              own-api: {}
            compute:
              own-agent: {}
        - name: yours
          components:
            control:
              has-one: {}
              of-nobody: {}
        - name: theirs
          components: [own-api]
        - name: ours
      service-components:
        - name: own-agent
        - name: has-one
          service: yours
    `,
  });
});
