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
                #       ^^^ error: The variable 'one' has neither a 'value' nor 'vars'.
                #       | no fix
                - name: two
                  value: 1
                  vars: {own: []} # and more
                # ^^^^ error: The variable 'two' has a 'value' already, so that it has no 'vars'.
                # | fix: Remove 'vars'
                # | -             vars: {own: []} # and more
                - name: three
                  vars: [a]
                # ^^^^ error: Under 'vars', the variables of 'three' stand in lists that have a key each.
                # | no fix
                - name: four
                  vars: text
                # ^^^^ error: Under 'vars', the variables of 'four' stand in lists that have a key each.
                # | no fix
                - name: five
                  vars:
                    own:
                      - name: user
                      #       ^^^^ error: The variable 'user' has no 'value'.
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
                # ^^^^ error: The variable '' has neither a 'value' nor 'vars'.
                # | no fix
    `,
  });
});
