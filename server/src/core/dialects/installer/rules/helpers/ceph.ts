/** `cephcluster.csv`: the parts of a Ceph cluster, one on each line. */
import { cephTypes } from '../../../../architecture/ceph.js';
import type { NodePlace, SourceFile } from '../../../../model/source-file.js';
import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Report, type Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Installer } from '../../installer-model.js';

const FILE = 'cephcluster.csv';
const GOOD = [
  '172.30.5.90,mon-master-1,mon-master,hlinux',
  '172.30.5.93,rados-1,radosgw-master,hlinux',
  '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb',
  '172.30.5.4,seed0,seed',
];
const example = (line: number, bad: string) => ({
  bad: { [FILE]: `${GOOD.with(line, bad).join('\n')}\n` },
  good: { [FILE]: `${GOOD.join('\n')}\n` },
});

/** One field: its text without blanks, and where it stands. */
interface Field {
  readonly text: string;
  readonly node: ScalarNode;
  readonly at: NodePlace;
}

interface Part {
  readonly file: SourceFile;
  readonly fields: readonly Field[];
  readonly at: NodePlace;
  readonly type: string;
}

function partsIn(file: SourceFile): readonly Part[] {
  const { root } = file.tree;
  const lines = root?.type === 'seq' ? root.items : [];
  return lines.flatMap((line) => {
    if (line.type !== 'seq' || line.items.length === 0) return [];
    const fields = line.items.flatMap((node) =>
      node.type === 'scalar' ? [{ text: String(node.value), node, at: { file, node } }] : [],
    );
    return [{ file, fields, at: { file, node: line }, type: fields[2]?.text ?? '' }];
  });
}

function cephRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (parts: readonly Part[], report: (report: Report) => void) => void,
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model, report }) {
      for (const { file } of model.filesOf('ceph-cluster')) check(partsIn(file), report);
    },
  });
}

const SOURCE = 'Ceph cluster configuration page 1.1';

export const cephRules: readonly Rule<Installer>[] = [
  cephRule(
    {
      id: 'baremetal/ceph-csv-columns',
      severity: 'error',
      docs: {
        summary: 'A line has another number of fields than its type needs.',
        why: 'An osd has eight fields with its disks, the seed three, everything else four.',
        source: SOURCE,
        ...example(2, '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc'),
      },
    },
    (parts, report) => {
      for (const { fields, type, at } of parts) {
        const fact = cephTypes.find(({ name }) => name === type);
        if (fact && !fact.columns.includes(fields.length))
          report({
            at,
            message: `A line of the type '${type}' has ${fact.columns.join(' or ')} fields, not ${fields.length}.`,
          });
      }
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-type',
      severity: 'error',
      docs: {
        summary: 'The type of a line is unknown.',
        why: 'The type says what is set up on the node; an unknown one is set up nowhere.',
        source: SOURCE,
        ...example(0, '172.30.5.90,mon-master-1,monitor,hlinux'),
      },
    },
    (parts, report) => {
      const names = cephTypes.map(({ name }) => name);
      for (const { file, fields, type } of parts) {
        const field = fields[2];
        if (!field || names.includes(type)) continue;
        const guess = nearest(type, names);
        report({
          at: field.at,
          message: `'${type}' is no type of a node${guess ? `; did you mean '${guess}'?` : `; there are ${names.join(', ')}.`}`,
          fixes: () =>
            guess
              ? [
                  {
                    title: `Change to '${guess}'`,
                    edits: inFile(file, replaceScalar(file, field.node, guess)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-rados-id',
      severity: 'error',
      docs: {
        summary: 'A gateway has another name than rados-1 or rados-2, or a lone gateway is no master.',
        why: 'The scripts look for gateways by these names, and set the service up on the master.',
        source: SOURCE,
        ...example(1, '172.30.5.93,gateway-1,radosgw-master,hlinux'),
      },
    },
    (parts, report) => {
      const gateways = parts.filter(({ type }) => type === 'radosgw' || type === 'radosgw-master');
      for (const { fields } of gateways) {
        const name = fields[1];
        if (name && !/^rados-[12]$/.test(name.text))
          report({ at: name.at, message: `A gateway is called 'rados-1' or 'rados-2', not '${name.text}'.` });
      }
      const [only] = gateways;
      const type = only?.fields[2];
      if (gateways.length === 1 && only?.type === 'radosgw' && type)
        report({
          at: type.at,
          message: "A lone gateway is of the type 'radosgw-master'.",
          fixes: () => [
            {
              title: "Change to 'radosgw-master'",
              edits: inFile(only.file, replaceScalar(only.file, type.node, 'radosgw-master')),
              preferred: true,
            },
          ],
        });
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-journal-partition',
      severity: 'error',
      docs: {
        summary: 'The journal is a partition.',
        why: 'The scripts divide the disk themselves and add the numbers of partitions.',
        source: SOURCE,
        ...example(2, '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb1'),
      },
    },
    (parts, report) => {
      for (const { file, fields, type } of parts) {
        const journal = fields[7];
        const disk = /^(\/dev\/(?:sd|vd|hd)[a-z]+)\d+$/.exec(journal?.text ?? '')?.[1];
        if (type !== 'osd' || !journal || !disk) continue;
        report({
          at: journal.at,
          message: `The journal is a whole disk; write '${disk}'.`,
          fixes: () => [
            {
              title: `Change to '${disk}'`,
              edits: inFile(file, replaceScalar(file, journal.node, disk)),
              preferred: true,
            },
          ],
        });
      }
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-journal-equals-data',
      severity: 'error',
      docs: {
        summary: 'Data and journal are on one disk.',
        why: 'The journal is there to be faster and safer than the data disk; the scripts divide the disk for journals and would destroy the data on it.',
        source: SOURCE,
        ...example(2, '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdc'),
      },
    },
    (parts, report) => {
      for (const { fields, type } of parts) {
        const [data, journal] = [fields[5], fields[7]];
        if (type === 'osd' && data && journal && data.text !== '' && data.text === journal.text)
          report({
            at: journal.at,
            message: `'${journal.text}' is the data disk; the journal needs another one.`,
            related: [{ at: data.at, message: 'The data disk stands here.' }],
          });
      }
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-identifier-duplicate',
      severity: 'error',
      docs: {
        summary: 'Two lines have one identifier.',
        why: 'Parts of the cluster are known by it.',
        source: SOURCE,
        ...example(1, '172.30.5.93,mon-master-1,mon,hlinux'),
      },
    },
    (parts, report) => {
      const seen = new Map<string, Field>();
      for (const { fields } of parts) {
        const name = fields[1];
        if (!name || name.text === '') continue;
        const first = seen.get(name.text);
        if (first)
          report({
            at: name.at,
            message: `'${name.text}' is the identifier of another line.`,
            related: [{ at: first.at, message: 'It stands here first.' }],
          });
        else seen.set(name.text, name);
      }
    },
  ),
];
