/** Two compute proxies have one name. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
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
    const seen = new Map<string, Value<string>>();
    const names = itemsOf(file, properties, 'compute_proxy', (section) =>
      file.reader.value(section, 'name', textOf),
    );
    for (const name of names.items) {
      const first = seen.get(name.value);
      if (first)
        yield finding(name.at, `Another compute proxy is called '${name.value}' already.`, {
          related: [{ at: first.at, message: 'It is here.' }],
        });
      else seen.set(name.value, name);
    }
  },
});
