/** `carrier-grade/cg-ironic-tenant`: the switch 'ignore_tenant_network' is not 'True'. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgIronicTenant as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ironic-tenant.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a boolean', () => {
  checkCloud(
    rule,
    {
      'vars/ironic.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: true } }],
      },
    },
    `
    #- /vars/ironic.json
    ...
            "ignore_tenant_network": true
    //                               ^^^^ warning: 'ignore_tenant_network' should be 'True', not 'true'.
    //                               | fix: Change to 'True'
    //                               | -         "ignore_tenant_network": true
    //                               | +         "ignore_tenant_network": "True"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'small letters',
    {
      'vars/ironic.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: 'true' } }],
      },
    },
    [`warning vars/ironic.json:9 ["true"] 'ignore_tenant_network' should be 'True', not 'true'.`],
  ],
  [
    'as the page asks for it',
    {
      'vars/ironic.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: 'True' } }],
      },
    },
    [],
  ],
  [
    'no value',
    {
      'vars/ironic.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: null } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
