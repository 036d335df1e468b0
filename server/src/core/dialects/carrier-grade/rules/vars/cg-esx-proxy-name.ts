/** Two compute proxies have the same name. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { itemsOf, textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-proxy-name.docs.js';

export const cgEsxProxyName = defineRule({
  id: 'carrier-grade/cg-esx-proxy-name',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const names = itemsOf(file, properties, 'compute_proxy', (section) =>
      file.reader.value(section, 'name', textOf),
    );
    for (const { key, first, again } of repeated(names.items, ({ value }) => value))
      yield finding(again.at, `Duplicate compute proxy '${key}'.`, {
        related: [related(first.at, 'First used here.')],
        fixes: () => renumber(again, new Set(names.items.map(({ value }) => value))),
      });
  },
});
