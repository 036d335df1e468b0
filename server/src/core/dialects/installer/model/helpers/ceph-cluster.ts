/** Reads `cephcluster.csv`: the parts of a Ceph cluster, one on each line. */
import { type CephType, cephColumns, cephTypes } from '../../../../architecture/ceph.js';
import type { NodePlace, SourceFile } from '../../../../model/source-file.js';
import type { EnvironmentFile } from '../../../dialect.js';
import type { Field } from '../installer-model.js';

export interface CephPart {
  readonly at: NodePlace;
  readonly fields: readonly Field[];
  /** When it is a known one. */
  readonly type?: CephType;
  /** A field with something in it; of further columns only where the line has as many fields as its type needs. */
  field(column: (typeof cephColumns)[number]): Field | undefined;
}

export interface CephCluster {
  readonly file: SourceFile;
  readonly parts: readonly CephPart[];
}

export function readCephCluster({ file }: EnvironmentFile): CephCluster {
  const { root } = file.tree;
  const lines = root?.type === 'seq' ? root.items : [];
  const parts = lines.flatMap((node) => {
    if (node.type !== 'seq' || node.items.length === 0) return [];
    const fields = node.items.flatMap((item) =>
      item.type === 'scalar'
        ? [{ node: item, at: { file, node: item }, shared: false, text: String(item.value) }]
        : [],
    );
    // A remark is no part of the cluster.
    return fields[0]?.text.startsWith('#') ? [] : [partOf({ file, node }, fields)];
  });
  return { file, parts };
}

function partOf(at: NodePlace, fields: readonly Field[]): CephPart {
  const named = fields[cephColumns.indexOf('type')]?.text;
  const type = cephTypes.find(({ name }) => name === named);
  return {
    at,
    fields,
    ...(type && { type }),
    field(column) {
      const index = cephColumns.indexOf(column);
      if (index > cephColumns.indexOf('type') && !type?.columns.includes(fields.length)) return undefined;
      const found = fields[index];
      return found && found.text !== '' ? found : undefined;
    },
  };
}
