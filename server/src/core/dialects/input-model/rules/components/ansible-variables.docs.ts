/** The pages about names of variables. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { ownFile, SOURCE } from './examples.js';

const why = 'A variable begins with a letter or an underscore, followed by letters, digits and underscores.';

/** What a service or component consumes, with variables for that. */
function consumption(head: string, vars: string) {
  return ownFile(
    `${head}    consumes-services:\n      - service-name: mysql\n        relationship-vars:\n${vars}`,
  );
}

function ofService(name: string) {
  return consumption(
    'services:\n  - name: mine\n    mnemonic: OWN\n',
    `          - name: accounts\n            vars:\n              own:\n                - name: ${name}\n                  value: a\n`,
  );
}

const COMPONENT = 'service-components:\n  - name: own-api\n    mnemonic: OWN\n    service: nova\n';

function ofComponent(name: string) {
  return consumption(COMPONENT, `          - name: ${name}\n            value: a\n`);
}

function inSettings(name: string) {
  return ownFile(
    `${COMPONENT}    config-set:\n      - name: own.cnf\n        ansible-vars:\n          - name: ${name}\n            value: a\n`,
  );
}

export const docs = {
  'input-model/service-bad-ansible-var': {
    summary: 'The name of a variable that a service passes on is not valid in Ansible.',
    why,
    source: SOURCE,
    bad: ofService('own-user'),
    good: ofService('own_user'),
  },
  'input-model/component-bad-relationship-var': {
    summary: 'The name of a variable that a component passes on is not valid in Ansible.',
    why,
    source: SOURCE,
    bad: ofComponent('own-user'),
    good: ofComponent('own_user'),
  },
  'input-model/component-bad-config-var': {
    summary: 'The name of a variable in the settings of a component is not valid in Ansible.',
    why,
    source: SOURCE,
    bad: inSettings('own-user'),
    good: inSettings('own_user'),
  },
} satisfies Record<string, RuleDocs>;
