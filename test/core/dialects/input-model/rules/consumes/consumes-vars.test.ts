import { test } from 'vitest';
import { consumesVars } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/consumes-vars.js';
import { checkModel } from '../../../../../support/examples.js';

test('a variable has a value, or lists of variables that have', () => {
  checkModel(consumesVars, {
    'data/own.yml': `
      services:
        - name: mine
          consumes-services:
            - relationship-vars:
                - name: one
                #       ^^^ error: Variable 'one' has neither 'value' nor 'vars'.
                #       | no fix
                - name: two
                  value: 1
                  vars: {own: []} # and more
                # ^^^^ error: Variable 'two' cannot have both 'value' and 'vars'.
                # | fix: Remove 'vars'
                # | -             vars: {own: []} # and more
                - name: three
                  vars: [a]
                # ^^^^ error: 'vars' of 'three' must be a map of lists of variables.
                # | no fix
                - name: four
                  vars: text
                # ^^^^ error: 'vars' of 'four' must be a map of lists of variables.
                # | no fix
                - name: five
                  vars:
                    own:
                      - name: user
                      #       ^^^^ error: Missing required key 'value' in variable 'user'.
                      #       | no fix
                      - name: password
                        value: {{ secret }}
                      - <<: *unknown
                    more:
                      - value: 1
                - name: six
                  <<: *unknown
                - name: seven
                  value:
                - name: eight
                  vars: ~
                - value: 1
      service-components:
        - name: own-api
          consumes-services:
            - relationship-vars:
                - value:
                  vars: {}
                - type: none
                # ^^^^ error: Variable '' has neither 'value' nor 'vars'.
                # | no fix
    `,
  });
});
