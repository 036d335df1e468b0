/** The pass-through file of the Fibre Channel zone manager: fabrics, and a section for each. */
import type { Value } from '../../../../model/value.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Config, Passthrough } from '../../model/helpers/read-passthrough.js';
import type { Installer } from '../../model/installer-model.js';
import { changeTo, definePassthroughRule, fix } from './about-helpers.js';
import { example, passthroughText, sections } from './example-passthrough.js';

const FILE = 'overcloud_brocade_config.json';
const MANAGER = 'fc-zone-manager';
const NAMES = 'fc_fabric_names';
/** An option that only sections of fabrics have. */
const FABRIC_OPTION = 'fc_fabric_address';
/** As an earlier page spells it, and as the driver reads it. Source: Fibre Channel zone manager page, its revisions. */
const MISSPELT = 'zone_active';
const RIGHT = 'zone_activate';

const brocade = (names: string, option = RIGHT) =>
  passthroughText({
    cinder: {
      config: sections({
        DEFAULT: { zoning_mode: 'fabric' },
        [MANAGER]: { [NAMES]: names },
        BRCD_FAB_A: { [FABRIC_OPTION]: '172.20.3.28', [option]: 'true' },
      }),
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

export const brocadeRules: readonly Rule<Installer>[] = [
  definePassthroughRule({
    id: 'installer/brocade-fabrics',
    severity: 'error',
    docs: {
      summary: 'A fabric is named that has no section, or a section of a fabric is not named.',
      why: 'The zone manager reads address and login of each fabric from the section of its name. It does not start without the section, and zones nothing in a fabric that is not named.',
      source: 'Fibre Channel zone manager page 1.1',
      ...example(FILE, brocade('BRCD_FAB_A,BRCD_FAB_B'), brocade('BRCD_FAB_A')),
    },
    check({ passthrough, report }) {
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
          report({
            at: { file, node: list.node, part },
            message: `There is no section for the fabric '${name}'${section ? `; did you mean '${section.value}'?` : '.'}`,
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
          });
        }
        for (const section of unnamed.filter((each) => !taken.has(each)))
          report({
            at: section.at,
            message: `The fabric '${section.value}' is not among '${NAMES}', so it is not used.`,
            related: [{ at: list.at, message: 'The fabrics that are used.' }],
            fixes: () => {
              const names = [...named.map(({ name }) => name), section.value].join(',');
              return [
                fix(file, `Add '${section.value}' to '${NAMES}'`, replaceScalar(file, list.node, names)),
              ];
            },
          });
      }
    },
  }),
  definePassthroughRule({
    id: 'installer/brocade-option-spelling',
    severity: 'warning',
    docs: {
      summary: `An option of a fabric is called '${MISSPELT}'.`,
      why: `One page spells it so; the driver reads '${RIGHT}' and passes over the other. Zones are then made, but stay without effect unless its default activates them.`,
      source: 'Fibre Channel zone manager page 1.1, against its earlier revision',
      ...example(FILE, brocade('BRCD_FAB_A', MISSPELT), brocade('BRCD_FAB_A')),
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { service, sections: all } of configs) {
        if (service.key.value !== 'cinder') continue;
        for (const { name } of all.flatMap(({ options }) => options))
          if (name.value === MISSPELT)
            report({
              at: name.at,
              message: `This option is called '${RIGHT}', not '${MISSPELT}'.`,
              fixes: () => [changeTo(file, name, RIGHT, true)],
            });
      }
    },
  }),
];
