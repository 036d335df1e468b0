/** The page of `carrier-grade/cg-ironic-tenant`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

function ironic(value: string) {
  return {
    product: { version: 1 },
    'property-groups': [{ name: 'ironic-vars', properties: { ignore_tenant_network: value } }],
  };
}

export const docs: RuleDocs = {
  summary: "The setting 'ignore_tenant_network' is not 'True'.",
  why: 'Bare-metal servers are provisioned on a separate network; the text of the installation page asks for True, though its sample says False.',
  source: 'Installation page of the template sacramento',
  ...cloudExample({ 'vars/ironic.json': ironic('False') }, { 'vars/ironic.json': ironic('True') }),
};
