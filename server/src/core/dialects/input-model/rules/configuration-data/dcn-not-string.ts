/** A value of DCN is no text. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-not-string.docs.js';
import { ADDRESSES, DCN, scalarAt } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnNotString = defineRule({
  id: 'input-model/dcn-not-string',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? WORDS : []) {
        const value = data && scalarAt(data, key);
        if (!data || !value || value.isEmpty || typeof value.node.value === 'string') continue;
        const { file } = data;
        const span = file.tree.spanOf(value.node);
        const written = file.text.slice(span.start, span.end);
        yield finding(value.at, `'${key}' is a text; put '${written}' in quotes.`, {
          fixes: () => [
            {
              title: 'Put it in quotes',
              edits: inFile(file, { span, newText: `"${written}"` }),
              preferred: true,
            },
          ],
        });
      }
    }
  },
});

const WORDS = [
  'vsd_host_name',
  'vsd_user',
  'vsd_passwd',
  ...ADDRESSES,
  'vsc_mgmt_net',
  'vsc_data_net',
] as const;
