/** The certificate of a component is no file name. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-cert-format.docs.js';

export const lbCertFormat = defineRule({
  id: 'input-model/lb-cert-format',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check({ item }) {
    const files = item.entry('cert-file')?.value;
    for (const { key, value } of files?.type === 'map' ? files.entries : [])
      if (value.type === 'map' || value.type === 'seq')
        yield finding(
          { file: item.file, node: value },
          `The certificate for '${String(key.value)}' is to be the name of one file.`,
        );
  },
});
