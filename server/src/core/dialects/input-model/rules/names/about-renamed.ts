/**
 * A definition that was renamed alone: nothing refers to it any longer, and something refers to an undefined name. Where there is
 * one of each, they are told together.
 */
import type { NamedPlace } from '../../../../model/facts.js';
import { surelyMeant } from '../../../../rules/kit/evidence.js';
import { finding } from '../../../../rules/kit/finding.js';
import { type Changeable, changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { NameKind } from '../../model/model-kinds.js';
import { columnKeys } from '../../model/server.js';
import { columnsOfKinds } from './about-evidence.js';
import { kindTitle } from './about-kinds.js';

/** A definition that was given another name than the one that leads nowhere. */
interface Renamed {
  readonly definition: NamedPlace;
  /** True where it is one slip away from that name: then it is the mistake, and not what refers to it. */
  readonly isMisspelt: boolean;
}

/** What was renamed when several references name what is not there: the definition that nothing names any more. */
export function renamedTo(frame: Frame, fleet: Fleet, kind: NameKind, name: string): Renamed | undefined {
  const column = columnsOfKinds[kind];
  // One reference alone is more likely misspelt itself.
  const places = frame.uses(kind, name).length + (column ? (fleet.by(column).get(name)?.length ?? 0) : 0);
  const ended = onlyOne([...frame.defined(kind)].filter(([each]) => isEndedBy(each, name)))?.[1][0];
  if (ended) return { definition: ended, isMisspelt: true };
  if (places < 2) return undefined;
  const ofServers = column ? [...fleet.by(column).keys()] : [];
  const used = new Set([...(frame.used.get(kind)?.keys() ?? []), ...ofServers]);
  const spare = [...frame.defined(kind)].filter(([each]) => !used.has(each));
  const near = spare.filter(([each]) => surelyMeant(each, [name]) === name);
  const lost = [...used].filter((each) => frame.isKnown(kind, each) === false);
  const only = onlyOne(near) ?? (lost.length === 1 ? onlyOne(spare) : undefined);
  const definition = only?.[1][0];
  return definition && { definition, isMisspelt: near.length === 1 };
}

/** A name with a sign behind it that ends values or begins comments elsewhere. */
export function isEndedBy(definition: string, name: string): boolean {
  return definition.startsWith(name) && /^(?:[,;:]|\s*(?:#|\/\/).*)$/.test(definition.slice(name.length));
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Gives the definition the name that the others use; spaces around a name are never meant. */
export function renameBack(
  { file, node, name }: NamedPlace,
  wanted: string,
  preferred = name.trim() === wanted,
): readonly Fix[] {
  return changeTo({ node, at: { file, node }, shared: false }, wanted, {
    title: `Rename the definition '${name}' to '${wanted}'`,
    preferred,
  });
}

/** Gives all that names what is not there the name of the definition; nothing for a lone reference, which has a fix. */
export function renameReferences(
  { frame, fleet }: InputModel,
  kind: NameKind,
  { name: to }: NamedPlace,
  from: string,
): readonly Fix[] {
  const column = columnsOfKinds[kind];
  const servers = (column && fleet.by(column).get(from)) ?? [];
  const values: readonly (Changeable | undefined)[] = [
    ...frame.uses(kind, from).map(({ file, node }) => ({ node, at: { file, node }, shared: false })),
    ...servers.map((index) => column && fleet.server(index)?.item.text(columnKeys[column])),
  ];
  const known = values.filter((value) => value !== undefined);
  if (values.length < 2 || known.length < values.length) return [];
  const title = `Change the ${values.length} references to '${from}' to '${to}'`;
  return moveTo(
    title,
    known.map((value) => [value, to] as const),
  );
}

/** What is said of such a definition, in place of what would be said of each reference. */
export function misspeltDefinition(
  model: InputModel,
  kind: NameKind,
  { definition }: Renamed,
  wanted: string,
  references: readonly Report[],
): Report {
  const { file, node, name } = definition;
  const title = kindTitle(kind);
  const count = references.length === 1 ? '1 reference is' : `${references.length} references are`;
  const message = `${capital(title)} '${name}' is unused, but ${count} to the undefined '${wanted}'.`;
  return finding({ file, node }, message, {
    related: references
      .slice(0, MOST_RELATED)
      .map(({ at }) => ({ at, message: `Refers to ${title} '${wanted}'.` })),
    fixes: () => [
      // What looks like a comment would be lost.
      ...renameBack(definition, wanted, !/#|\/\//.test(name)),
      ...renameReferences(model, kind, definition, wanted),
    ],
  });
}

/** More places than these do not help. */
const MOST_RELATED = 10;
