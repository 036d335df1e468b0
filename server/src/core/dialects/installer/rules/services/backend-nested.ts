/** A back end is nested one level too deep. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { columnOf, removeEntry } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import { type Backend, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-nested.docs.js';

export const backendNested = defineRule({
  id: 'installer/backend-nested',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { facts, backends } of storagesOf(environment)) {
      for (const backend of backends) {
        const [first, ...more] = backend.nested;
        if (!first) continue;
        yield finding(
          { file, node: first.entry.key },
          `Move '${first.name}' up: it is nested in '${backend.name}', but back ends belong directly in '${facts.name}'.`,
          {
            related: more.map(({ name, entry }) =>
              related({ file, node: entry.key }, `'${name}' is also nested too deep.`),
            ),
            fixes: () => lift(environment, backend),
          },
        );
      }
    }
  },
});

/** A section that holds nothing else gives way to its back ends; from a mixed one, a single back end is taken out. */
function lift({ file }: EnvironmentJson, backend: Backend): readonly Fix[] {
  const { entry, section, nested } = backend;
  const title = `Move ${quoted(nested.map(({ name }) => name))} one level up`;
  const whole = file.tree.spanOf(entry);
  const first = nested[0]?.entry;
  const last = nested.at(-1)?.entry;
  if (section.shared || !first || !last) return [];
  if (nested.length === section.node.entries.length) {
    const alone = { span: whole, newText: outdented(file, entry, first, last) };
    return fixOf(file, title, alone, { preferred: true });
  }
  if (nested.length > 1) return [];
  const lead = `,\n${' '.repeat(columnOf(file, whole.start))}`;
  const added = {
    span: { start: whole.end, end: whole.end },
    newText: lead + outdented(file, entry, first, last),
  };
  return fixOf(file, title, [...removeEntry(file, first), added], { preferred: true });
}

/** The text from one entry to another, its further lines moved to where the outer entry stands. */
function outdented(file: EnvironmentJson['file'], outer: MapEntry, first: MapEntry, last: MapEntry): string {
  const from = file.tree.spanOf(first).start;
  const by = columnOf(file, from) - columnOf(file, file.tree.spanOf(outer).start);
  const text = file.text.slice(from, file.tree.spanOf(last).end);
  return by > 0 ? text.replaceAll(new RegExp(`(\\r\\n|\\n|\\r)[ \\t]{1,${by}}`, 'g'), '$1') : text;
}
