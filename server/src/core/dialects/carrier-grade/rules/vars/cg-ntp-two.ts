import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ntp-two.docs.js';

export const cgNtpTwo = defineRule({
  id: 'carrier-grade/cg-ntp-two',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map }) {
    const list = file.reader.values(map, 'upstream_ntp_servers', textOf);
    const { node } = list;
    if (!node || !list.complete || node.items.length >= LEAST_TIME_SERVERS) return;
    const [only] = list.items;
    const entry = list.entry;
    if (!entry) return;
    yield finding(
      { file: file.file, node: entry.key },
      `'upstream_ntp_servers' needs ${LEAST_TIME_SERVERS} entries; repeat the only one.`,
      {
        fixes: () =>
          only
            ? [
                {
                  title: `Add '${only.value}' again`,
                  edits: inFile(file.file, insertItem(file.file, node, only.value)),
                  preferred: true,
                },
              ]
            : [],
      },
    );
  },
});

/** Source: page of ansible.json: at least two entries, the only one repeated. */
const LEAST_TIME_SERVERS = 2;
