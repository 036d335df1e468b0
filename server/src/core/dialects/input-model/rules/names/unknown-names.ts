/**
 * Names that are defined nowhere, wherever the schema says that a value names something. The rule that speaks stands
 * beside it (`x-rules`, `x-names`); whether a name is known is asked of the frame and of the servers.
 */
import { removedComponents } from '../../../../architecture/clm-services.js';
import type { NamedPlace } from '../../../../model/facts.js';
import type { SourceFile } from '../../../../model/source-file.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { inputModelSchema } from '../../../../schema/input-model-schema.js';
import { schemaAt } from '../../../../schema/schema.js';
import { isKey, isUnknown, parentOf } from '../../../../syntax/queries.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Column, Fleet, ServerRow } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { NameKind } from '../../model/model-kinds.js';
import { createIt } from './create.js';
import { kindTitle } from './kind-titles.js';

/** A name that nobody defines, with the rule that says so. */
export interface Unknown {
  readonly rule: string;
  readonly report: Report;
}

export function* unknownNames({ frame, fleet }: InputModel): Iterable<Unknown> {
  yield* frame.once(FRAME, () => [...unknownInFrame(frame)]);
  yield* unknownServersInFrame(frame, fleet);
  yield* unknownInServers(frame, fleet);
}

const FRAME = {};

function* unknownInFrame(frame: Frame): Iterable<Unknown> {
  for (const [kind, names] of frame.used) {
    if (kind === 'server') continue;
    for (const [name, places] of names) {
      for (const place of places) {
        const kinds = (place.others ?? [kind]) as readonly NameKind[];
        // A value that may name several things is looked at once.
        if (kinds[0] !== kind || kinds.some((each) => frame.isKnown(each, name) !== false)) continue;
        yield* unknown(frame, kinds, place);
      }
    }
  }
}

function* unknownServersInFrame(frame: Frame, fleet: Fleet): Iterable<Unknown> {
  for (const [id, places] of frame.used.get('server') ?? []) {
    if (!fleet.isWhole || fleet.by('id').has(id)) continue;
    for (const place of places) yield* unknown(frame, ['server'], place, fleet);
  }
}

/** What a server names in its frame. */
const NAMES: readonly (readonly [column: Column & keyof ServerRow, key: string, kind: NameKind])[] = [
  ['role', 'role', 'server-role'],
  ['group', 'server-group', 'server-group'],
  ['nicMapping', 'nic-mapping', 'nic-mapping'],
];

const SERVERS = {};

function* unknownInServers(frame: Frame, fleet: Fleet): Iterable<Unknown> {
  const isUnknownName = (kind: NameKind, name: string | undefined) =>
    name !== undefined && frame.isKnown(kind, name) === false;
  const bad = fleet.select(SERVERS, frame, (index) => {
    const row = fleet.rows[index];
    return row !== undefined && NAMES.some(([column, , kind]) => isUnknownName(kind, row[column]));
  });
  for (const index of bad) {
    const server = fleet.server(index);
    if (!server) continue;
    for (const [column, key, kind] of NAMES) {
      const value = isUnknownName(kind, server.row[column]) ? server.item.text(key) : undefined;
      if (value) yield* unknown(frame, [kind], { ...value, kind, name: value.value, file: server.item.file });
    }
  }
  if (!fleet.isWhole) return;
  for (const [id, guests] of fleet.by('hypervisorId')) {
    if (fleet.by('id').has(id)) continue;
    for (const index of guests) {
      const server = fleet.server(index);
      const value = server?.item.text('hypervisor-id');
      const place = server && value && { ...value, kind: 'server', name: id, file: server.item.file };
      if (place) yield* unknown(frame, ['server'], place, fleet);
    }
  }
}

function* unknown(
  frame: Frame,
  kinds: readonly NameKind[],
  { file, node, name }: NamedPlace,
  fleet?: Fleet,
): Iterable<Unknown> {
  const rule = ruleAt(node);
  if (rule === undefined || isUnknown(node)) return;
  const gone = kinds.includes('service-component') ? removedComponents.get(name) : undefined;
  if (gone) {
    yield { rule, report: removed(file, node, name, gone) };
    return;
  }
  const what = kinds.map(kindTitle).join(' or ');
  const guess = nearest(name, candidates(frame, fleet, kinds));
  const guessed = guess === undefined ? '.' : `; did you mean '${guess}'?`;
  yield {
    rule,
    report: {
      at: { file, node },
      message: `There is no ${what} '${name}' in this model${guessed}`,
      fixes: () => [
        ...(guess === undefined
          ? []
          : [
              {
                title: `Change to '${guess}'`,
                edits: inFile(file, replaceScalar(file, node, guess)),
                preferred: true,
              },
            ]),
        ...kinds.slice(0, 1).flatMap((kind) => createIt(frame, kind, name)),
      ],
    },
  };
}

/** A component that earlier generations had. */
function removed(
  file: SourceFile,
  node: ScalarNode,
  name: string,
  { date, advice }: { readonly date: string; readonly advice: string },
): Report {
  const item = isKey(node) ? node.parent.parent : node;
  return {
    at: { file, node },
    message: `The component '${name}' left the product on ${date}: ${advice}.`,
    fixes: () =>
      parentOf(file.tree, item)?.type === 'seq'
        ? [{ title: `Remove '${name}'`, edits: inFile(file, removeItem(file, item)), preferred: true }]
        : [],
  };
}

/** The rule that the schema names; for a key, the schema of its map does. */
function ruleAt(node: ScalarNode): string | undefined {
  const own = schemaAt(inputModelSchema, isKey(node) ? node.parent.parent : node);
  const rule = own?.['x-rules']?.['x-names'];
  return rule === false ? undefined : rule;
}

function candidates(frame: Frame, fleet: Fleet | undefined, kinds: readonly NameKind[]): string[] {
  return kinds.flatMap((kind) =>
    kind === 'server'
      ? [...(fleet?.by('id').keys() ?? [])]
      : [...frame.defined(kind).keys(), ...frame.shipped(kind)],
  );
}
