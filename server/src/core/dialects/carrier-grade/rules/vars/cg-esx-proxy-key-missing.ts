/** A key of a compute proxy is missing. */

import { computeProxyKeys } from '../../../../architecture/carrier-grade-files.js';
import type { Section, Value } from '../../../../model/value.js';
import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { itemsOf, optional, textOf } from '../../model/read-values.js';
import { absentKeys, headOf } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-proxy-key-missing.docs.js';

export const cgEsxProxyKeyMissing = defineRule({
  id: 'carrier-grade/cg-esx-proxy-key-missing',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const proxies = itemsOf(file, properties, 'compute_proxy', (section) => ({
      section,
      ...optional({ name: file.reader.value(section, 'name', textOf) }),
    }));
    for (const { section, name } of proxies.items) {
      const missing = absentKeys(section, computeProxyKeys);
      if (missing.length > 0)
        yield finding(
          headOf(section, name),
          `${missingKeys(missing, name ? `'${name.value}'` : 'this compute proxy')}.`,
          { fixes: () => addAsOthers(section, missing, proxies.items) },
        );
    }
  },
});

/** What all other proxies say of the data center, and the next name. */
function addAsOthers(
  section: Section,
  missing: readonly string[],
  proxies: readonly { readonly section: Section; readonly name?: Value<string> }[],
): readonly Fix[] {
  const others = proxies.filter((each) => each.section !== section);
  const names = proxies.flatMap(({ name }) => name?.value ?? []);
  const known = missing.flatMap((key) => {
    const values = new Set(others.map((other) => textUnder(other.section, key)));
    const [only] = values;
    const stem = names.at(-1)?.replace(/(?<!\d)\d+$/, '');
    if (key === 'name' && stem !== undefined)
      return [[key, freeName(stem, 1, (name) => names.includes(name))] as const];
    return SAME_EVERYWHERE.has(key) && values.size === 1 && only !== undefined ? [[key, only] as const] : [];
  });
  return addKeys(section, known, { title: `Add ${quoted(known.map(([key, value]) => `${key}: ${value}`))}` });
}

/** Each proxy has a cluster, a zone and a bridge of its own. */
const SAME_EVERYWHERE = new Set(['datacenter', 'datastore']);

function textUnder(section: Section, key: string): string | undefined {
  const value = section.entry(key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
