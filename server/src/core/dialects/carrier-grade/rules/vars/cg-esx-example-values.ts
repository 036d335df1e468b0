/** Values in the description of the vCenter are copied from an example. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-example-values.docs.js';

export const cgEsxExampleValues = defineRule({
  id: 'carrier-grade/cg-esx-example-values',
  severity: 'warning',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }, model) {
    const ansible = model.varsOf('ansible');
    const own = ansible?.reader.value(ansible.properties, 'dns_domain_name', textOf);
    const center = file.reader.sectionAt(properties, 'vcenter');
    const domain = file.reader.value(center, 'domain', textOf);
    const user = file.reader.value(center, 'username', textOf);
    const password = file.reader.value(center, 'password', textOf);
    if (domain && /^localhost\.localdom(ain)?$/.test(domain.value))
      yield finding(domain.at, `'${domain.value}' is copied from an example. Use your own domain.`, {
        fixes: () => (own ? changeTo(domain, own.value) : []),
      });
    if (user?.value === 'root' && password?.value === 'vmware')
      yield finding(
        password.at,
        'User and password of the vCenter are copied from an example. Use your own.',
      );
  },
});
