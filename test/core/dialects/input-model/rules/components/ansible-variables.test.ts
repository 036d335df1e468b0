import { test } from 'vitest';
import { ansibleVariables } from '../../../../../../server/src/core/dialects/input-model/rules/components/ansible-variables.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = ansibleVariables.map(({ id }) => id);

test('each place has its rule', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/own.yml
      services:
        - name: mine
          consumes-services:
            - service-name: mysql
              relationship-vars:
                - name: not-looked-at
                  vars:
                    own:
                      - name: own-user # here
                      #       ^^^^^^^^ error input-model/service-bad-ansible-var: 'own-user' is not a valid Ansible variable name.
                      #       | preferred fix: Change to 'own_user'
                      #       | -                 - name: own-user # here
                      #       | +                 - name: own_user # here
                      - name: own_user
                      - value: 1
                    more:
                      - name: 1st
                      #       ^^^ error input-model/service-bad-ansible-var: '1st' is not a valid Ansible variable name.
                      #       | no fix
      service-components:
        - name: own-api
          consumes-services:
            - relationship-vars:
                - name: own.user
                #       ^^^^^^^^ error input-model/component-bad-relationship-var: 'own.user' is not a valid Ansible variable name.
                #       | preferred fix: Change to 'own_user'
                - name: _u
                - name: {{ name }}
          config-set:
            - ansible-vars:
                - name: a
                #       ^ error input-model/component-bad-config-var: 'a' is not a valid Ansible variable name.
                #       | no fix
                - name: ab
                - name: ä
                #       ^ error input-model/component-bad-config-var: 'ä' is not a valid Ansible variable name.
                #       | no fix
                - name: &bad own-key
                #            ^^^^^^^ error input-model/component-bad-config-var: 'own-key' is not a valid Ansible variable name.
                #            | preferred fix: Change to 'own_key'
                - name: *bad
                #       ^^^^ error input-model/component-bad-config-var: 'own-key' is not a valid Ansible variable name.
                #       | no fix
  `,
  );
});
