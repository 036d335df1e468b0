/** A fabric has no section, or a section of a fabric is not listed. */

import {
  fabricAddressOption,
  fabricNamesOption,
  zoneManagerSection,
} from '../../../../architecture/zone-manager.js';
import type { Value } from '../../../../model/value.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Config, Passthrough } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { docs } from './brocade-fabrics.docs.js';

export const brocadeFabrics = defineRule({
  id: 'installer/brocade-fabrics',
  severity: 'error',
  docs,
  over: eachPassthrough,
  *check(passthrough) {
    for (const config of passthrough.configs) {
      const fabrics = fabricsOf(passthrough, config);
      if (!fabrics) continue;
      const taken = new Set<Value<string>>();
      yield* withoutSection(config, fabrics, taken);
      yield* unlisted(fabrics, taken);
    }
  },
});

/** A name in the list of fabrics, with the stretch of the value that it stands on. */
interface Named {
  readonly name: string;
  readonly part: { readonly start: number; readonly end: number };
}

interface Fabrics {
  readonly list: Value<string>;
  readonly named: readonly Named[];
  /** The names of sections that describe a fabric and are not in the list. */
  readonly unnamed: readonly Value<string>[];
}

/** Undefined where the list is not there once, or there may be sections that could not be read. */
function fabricsOf(passthrough: Passthrough, config: Config): Fabrics | undefined {
  if (config.service.key.value !== 'cinder' || !config.complete) return undefined;
  const [manager, ...more] = config.sections.filter(({ name }) => name?.value === zoneManagerSection);
  const list = manager?.options.find(({ name }) => name.value === fabricNamesOption)?.value;
  if (!list || more.length > 0) return undefined;
  const named = namesIn(passthrough, list);
  const unnamed = sectionsOfFabrics(config).filter(({ value }) => !named.some(({ name }) => name === value));
  return { list, named, unnamed };
}

/** A section of nearly the same name is the one that is meant and is taken: one mistake, said once. */
function* withoutSection(
  { sections }: Config,
  { list, named, unnamed }: Fabrics,
  taken: Set<Value<string>>,
): Iterable<Report> {
  const there = new Set(sections.map(({ name }) => name?.value));
  for (const { name, part } of named.filter((each) => !there.has(each.name))) {
    const free = unnamed.filter((each) => !taken.has(each));
    const guess = didYouMean(
      name,
      free.map(({ value }) => value),
    );
    const section = free.find(({ value }) => value === guess.word);
    if (section) taken.add(section);
    yield finding({ ...list.at, part }, `Unknown fabric '${name}': no section has this name${guess.ending}`, {
      related: [related(section?.at, 'This section has a similar name.')],
      fixes: () => {
        const listWith = (each: string | undefined) =>
          named.flatMap((own) => (own.name === name ? (each ?? []) : own.name)).join(',');
        const rest = listWith(undefined);
        return [
          ...(section ? changeTo(list, listWith(section.value)) : []),
          ...(rest === '' ? [] : changeTo(list, rest, { title: `Remove '${name}'` })),
        ];
      },
    });
  }
}

function* unlisted({ list, named, unnamed }: Fabrics, taken: ReadonlySet<Value<string>>): Iterable<Report> {
  for (const section of unnamed.filter((each) => !taken.has(each))) {
    const names = [...named.map(({ name }) => name), section.value].join(',');
    yield finding(
      section.at,
      `The fabric '${section.value}' is not among '${fabricNamesOption}', so it is not used.`,
      {
        related: [related(list.at, 'The fabrics in use are listed here.')],
        fixes: () => changeTo(list, names, { title: `Add '${section.value}' to '${fabricNamesOption}'` }),
      },
    );
  }
}

function sectionsOfFabrics({ sections }: Config): readonly Value<string>[] {
  return sections.flatMap(({ name, options }) =>
    name && (/^BRCD/.test(name.value) || options.some((option) => option.name.value === fabricAddressOption))
      ? [name]
      : [],
  );
}

function namesIn({ file }: Passthrough, list: Value<string>): readonly Named[] {
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
