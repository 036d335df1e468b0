/** Keys of the section `vcenter` that stand in `ssl`, where a published example has them by mistake. */
import { inFile } from '../../../../rules/in-file.js';
import { propertySchema, resolveSchema } from '../../../../schema/schema.js';
import { insertEntry, insertRootEntry, type Plain, removeEntry } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { EnvironmentJson } from '../../installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { esxExample } from '../example-environments.js';
import { quoted } from './repairs.js';
import { goodSsl } from './ssl-example.js';

export const sslForeignKey = defineEnvironmentRule({
  id: 'installer/ssl-foreign-key',
  severity: 'error',
  docs: {
    summary: 'The section `ssl` holds keys of the section `vcenter`.',
    why: 'The installer looks for them in `vcenter`, where they are then missing. The example of the section ssl in the documentation is that of vcenter by mistake, and has been copied from there.',
    source: 'JSON page 1.1, section ssl, whose example is faulty',
    ...esxExample(
      { ssl: { ...goodSsl, external_vlan_id: 1634 }, 'vcenter.external_vlan_id': undefined },
      { ssl: goodSsl },
    ),
  },
  check({ environment, report }) {
    const { file } = environment;
    const [first, ...more] = foreignEntries(environment);
    if (!first) return;
    const names = [first, ...more].map(({ key }) => String(key.value));
    report({
      at: { file, node: first.key },
      message: `${quoted(names)} in 'ssl' ${names.length === 1 ? 'belongs' : 'belong'} in 'vcenter'.`,
      related: more.map((entry) => ({
        at: { file, node: entry.key },
        message: `'${entry.key.value}' belongs in 'vcenter' too.`,
      })),
      fixes: () => move(environment, first),
    });
  },
});

function foreignEntries({ facts, ...environment }: EnvironmentJson): readonly MapEntry[] {
  const root = resolveSchema(facts.schema, facts.schema.root);
  const keysOf = (section: string) =>
    Object.keys(propertySchema(facts.schema, root, section)?.properties ?? {});
  // A key that has other places too is not surely meant for 'vcenter'.
  const elsewhere = [...keysOf('ssl'), ...Object.keys(root?.properties ?? {})];
  const foreign = keysOf('vcenter').filter((key) => !elsewhere.includes(key));
  const entries = environment.section('ssl')?.node.entries ?? [];
  return entries.filter(({ key }) => foreign.includes(String(key.value)));
}

/** One key at a time: only then no two edits meet. */
function move(environment: EnvironmentJson, entry: MapEntry) {
  const { file } = environment;
  const key = String(entry.key.value);
  const value = entry.value.type === 'scalar' && entry.value.style !== 'missing' ? entry.value.value : null;
  if (value === null || environment.state(`vcenter.${key}`) !== 'absent') return [];
  const vcenter = environment.section('vcenter');
  if (!vcenter && environment.state('vcenter') !== 'absent') return [];
  const member: Plain = value;
  const added = vcenter
    ? insertEntry(file, vcenter.node, key, member)
    : insertRootEntry(file, 'vcenter', { [key]: member });
  return [{ title: `Move '${key}' to 'vcenter'`, edits: inFile(file, removeEntry(file, entry), added) }];
}
