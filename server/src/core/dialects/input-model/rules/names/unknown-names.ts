/**
 * Names that are defined nowhere, wherever the schema says that a value names something. The rule that speaks stands
 * beside it (`x-rules`, `x-names`); whether a name is known is asked of the frame and the servers.
 */
import type { NamedNode } from '../../../../model/facts.js';
import type { SourceFile } from '../../../../model/source-file.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { type Schema, schemaAt } from '../../../../schema/schema.js';
import { isKey, isUnknown } from '../../../../syntax/queries.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { EnvironmentFile } from '../../../dialect.js';
import type { Frame } from '../../frame.js';
import type { NameKind } from '../../model-kinds.js';
import { createIt } from './create.js';
import { kindTitle } from './kind-titles.js';

/** A name that nobody defines, with the rule that says so. */
export interface Unknown {
  readonly rule: string;
  readonly report: Report;
}

/** What the checks need to know of the servers, whose names are in no frame. */
export interface ServerNames {
  readonly isWhole: boolean;
  has(id: string): boolean;
  ids(): Iterable<string>;
}

/** Of one stretch of a file: everything in it that names what is not there. */
export function* unknownNames(
  file: SourceFile,
  schema: Schema,
  references: readonly NamedNode[],
  frame: Frame,
  servers: ServerNames | undefined,
): Iterable<Unknown> {
  for (const { kind, name, node, others } of references) {
    // A value that may name several things is looked at once.
    if (others && others[0] !== kind) continue;
    const kinds = (others ?? [kind]) as readonly NameKind[];
    const rule = ruleAt(schema, node);
    if (rule === undefined || isUnknown(node)) continue;
    if (kinds.some((each) => isKnown(frame, servers, each, name) !== false)) continue;
    yield { rule, report: reportOf(file, frame, servers, kinds, name, node) };
  }
}

function isKnown(
  frame: Frame,
  servers: ServerNames | undefined,
  kind: NameKind,
  name: string,
): boolean | undefined {
  if (kind !== 'server') return frame.isKnown(kind, name);
  if (!servers || servers.has(name)) return true;
  return servers.isWhole && frame.isWhole('servers') ? false : undefined;
}

/** The rule that the schema names; for a key, the schema of its map does. */
function ruleAt(schema: Schema, node: ScalarNode): string | undefined {
  const own = isKey(node) ? schemaAt(schema, node.parent.parent) : schemaAt(schema, node);
  const rule = own?.['x-rules']?.['x-names'];
  return rule === false ? undefined : rule;
}

function reportOf(
  file: SourceFile,
  frame: Frame,
  servers: ServerNames | undefined,
  kinds: readonly NameKind[],
  name: string,
  node: ScalarNode,
): Report {
  const [first = 'service'] = kinds;
  const what = kinds.map(kindTitle).join(' or ');
  const guess = nearest(
    name,
    kinds.flatMap((kind) => candidates(frame, servers, kind)),
  );
  return {
    at: { file, node },
    message: `There is no ${what} '${name}' in this model${guess === undefined ? '.' : `; did you mean '${guess}'?`}`,
    fixes: () =>
      [
        ...(guess === undefined
          ? []
          : [
              {
                title: `Change to '${guess}'`,
                edits: inFile(file, replaceScalar(file, node, guess)),
                preferred: true,
              },
            ]),
        ...createIt(frame, first, name),
      ] satisfies Fix[],
  };
}

function candidates(frame: Frame, servers: ServerNames | undefined, kind: NameKind): string[] {
  if (kind === 'server') return [...(servers?.ids() ?? [])];
  return [...frame.defined(kind).keys(), ...frame.shipped(kind)];
}

/** What the names in a file are, piece by piece where it has pieces; items of servers left out. */
export function frameReferences({ file, facts }: EnvironmentFile): {
  readonly file: SourceFile;
  readonly schema: Schema;
  readonly references: readonly NamedNode[];
} {
  const { schema } = facts;
  if (!facts.pieces) return { file, schema, references: facts.references };
  const references = facts.pieces.flatMap(({ piece, references: own }) =>
    piece.kind === 'item' && piece.before.section?.name.toLowerCase() === 'servers' ? [] : own,
  );
  return { file, schema, references };
}
