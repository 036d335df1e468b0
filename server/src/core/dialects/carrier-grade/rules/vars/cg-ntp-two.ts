/** The list has fewer than two time servers. */
import { leastTimeServers } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ntp-two.docs.js';

export const cgNtpTwo = defineRule({
  id: 'carrier-grade/cg-ntp-two',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties }) {
    const list = file.reader.values(properties, 'upstream_ntp_servers', textOf);
    if (!list.entry || !list.node || !list.complete || list.items.length >= leastTimeServers) return;
    const [only] = list.items;
    yield finding(
      { file: file.file, node: list.entry.key },
      `'upstream_ntp_servers' needs ${leastTimeServers} entries. Repeat the only one.`,
      {
        fixes: () =>
          only
            ? addItem(file.file, list, only.value, { title: `Add '${only.value}' again`, preferred: true })
            : [],
      },
    );
  },
});
