/**
 * A definition that was renamed alone: nothing names it any more, and something names what nobody defines. Where there is
 * one of each, they are told together.
 */
import type { NamedPlace } from '../../../../model/facts.js';
import { type Changeable, changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { NameKind } from '../../model/model-kinds.js';
import { columnKeys } from '../../model/server.js';
import { columnsOfKinds } from './about-evidence.js';

/** The only definition of a kind that nothing names, where only one name of the kind leads nowhere. */
export function renamedTo(frame: Frame, fleet: Fleet, kind: NameKind): NamedPlace | undefined {
  const column = columnsOfKinds[kind];
  const ofServers = column ? [...fleet.by(column).keys()] : [];
  const used = new Set([...(frame.used.get(kind)?.keys() ?? []), ...ofServers]);
  const defined = frame.defined(kind);
  const lost = [...used].filter((name) => frame.isKnown(kind, name) === false);
  const spare = [...defined].filter(([name]) => !used.has(name));
  const [only] = spare;
  const [name, ...more] = lost;
  if (name === undefined || more.length > 0 || spare.length !== 1) return undefined;
  // One reference alone is more likely misspelt itself.
  const places = frame.uses(kind, name).length + (column ? (fleet.by(column).get(name)?.length ?? 0) : 0);
  return places > 1 ? only?.[1][0] : undefined;
}

/** Gives the definition the name that the others use; nobody puts blanks around a name on purpose. */
export function renameBack({ file, node, name }: NamedPlace, wanted: string): readonly Fix[] {
  return changeTo({ node, at: { file, node }, shared: false }, wanted, {
    title: `Rename '${name}' to '${wanted}' where it is defined`,
    preferred: name.trim() === wanted,
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
  const title = `Rename the ${values.length} references to '${from}' to '${to}'`;
  return moveTo(
    title,
    known.map((value) => [value, to] as const),
  );
}
