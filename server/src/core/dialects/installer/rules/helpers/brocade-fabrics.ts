import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Config, Passthrough } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { changeTo, fix } from './about-helpers.js';
import { FABRIC_OPTION, MANAGER, NAMES } from './brocade.js';
import { docs } from './brocade-fabrics.docs.js';

export const brocadeFabrics = defineRule({
  id: 'installer/brocade-fabrics',
  severity: 'error',
  docs,
  over: eachPassthrough,
  *check(passthrough) {
    const { file } = passthrough;
    for (const config of passthrough.configs) {
      if (config.service.key.value !== 'cinder' || !config.complete) continue;
      const [manager, ...more] = config.sections.filter(({ name }) => name?.value === MANAGER);
      const list = manager?.options.find(({ name }) => name.value === NAMES)?.value;
      if (!list || more.length > 0) continue;
      const named = namesIn(passthrough, list);
      const fabrics = fabricsIn(config);
      const unnamed = fabrics.filter(({ value }) => !named.some(({ name }) => name === value));
      const sectionNames = new Set(config.sections.map(({ name }) => name?.value));
      const missing = named.filter(({ name }) => !sectionNames.has(name));
      // A section of nearly the same name is the one that is meant: one mistake, said once.
      const taken = new Set<Value<string>>();
      for (const { name, part } of missing) {
        const free = unnamed.filter((each) => !taken.has(each));
        const guess = nearest(
          name,
          free.map(({ value }) => value),
        );
        const section = free.find(({ value }) => value === guess);
        if (section) taken.add(section);
        yield finding(
          { file, node: list.node, part },
          `There is no section for the fabric '${name}'${section ? `; did you mean '${section.value}'?` : '.'}`,
          {
            ...(section && { related: [{ at: section.at, message: 'A section of nearly this name.' }] }),
            fixes: () => {
              const names = (each: string | undefined) =>
                named.flatMap((own) => (own.name === name ? (each ?? []) : own.name)).join(',');
              const rest = names(undefined);
              return [
                ...(section ? [changeTo(file, list, names(section.value), true)] : []),
                ...(rest === '' ? [] : [fix(file, `Remove '${name}'`, replaceScalar(file, list.node, rest))]),
              ];
            },
          },
        );
      }
      for (const section of unnamed.filter((each) => !taken.has(each)))
        yield finding(
          section.at,
          `The fabric '${section.value}' is not among '${NAMES}', so it is not used.`,
          {
            related: [{ at: list.at, message: 'The fabrics that are used.' }],
            fixes: () => {
              const names = [...named.map(({ name }) => name), section.value].join(',');
              return [
                fix(file, `Add '${section.value}' to '${NAMES}'`, replaceScalar(file, list.node, names)),
              ];
            },
          },
        );
    }
  },
});

/** The names of sections that describe a fabric. */
function fabricsIn({ sections: all }: Config): readonly Value<string>[] {
  return all.flatMap(({ name, options }) =>
    name && (/^BRCD/.test(name.value) || options.some((option) => option.name.value === FABRIC_OPTION))
      ? [name]
      : [],
  );
}

/** The names in a list, each with the stretch of the value that it stands on. */
function namesIn({ file }: Passthrough, list: Value<string>) {
  const { start, end } = file.tree.spanOf(list.node);
  const source = file.text.slice(start, end);
  let from = 0;
  return list.value.split(',').flatMap((item) => {
    const name = item.trim();
    const at = name === '' ? -1 : source.indexOf(name, from);
    if (at < 0) return [];
    from = at + name.length;
    return [{ name, part: { start: at, end: from } }];
  });
}
