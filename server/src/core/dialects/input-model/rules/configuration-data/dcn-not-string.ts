/** A value in the DCN settings is not text. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { ADDRESSES, eachDcnData, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-not-string.docs.js';

const WORDS = ['vsd_host_name', 'vsd_user', 'vsd_passwd', ...ADDRESSES, 'vsc_mgmt_net', 'vsc_data_net'];

export const dcnNotString = defineRule({
  id: 'input-model/dcn-not-string',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { key, node, at, isEmpty } of scalarsIn(data, WORDS)) {
      if (isEmpty || typeof node.value === 'string') continue;
      const { file } = at;
      const span = file.tree.spanOf(node);
      const written = file.text.slice(span.start, span.end);
      yield finding(at, `'${key}' must be text. Put '${written}' in quotes.`, {
        fixes: () =>
          data.data?.shared
            ? []
            : fixOf(file, 'Put the value in quotes', { span, newText: `"${written}"` }, { preferred: true }),
      });
    }
  },
});
