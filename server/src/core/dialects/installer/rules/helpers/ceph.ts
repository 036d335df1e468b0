/** `cephcluster.csv`: lines with their types, names and disks. */
import { cephTypes, gatewayIdentifiers } from '../../../../architecture/ceph.js';
import { defineRule, type Fix, type Report, type Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { type CephCluster, type CephPart, readCephCluster } from '../../model/helpers/ceph-cluster.js';
import type { Field, Installer } from '../../model/installer-model.js';
import { fix } from './about-helpers.js';

const FILE = 'cephcluster.csv';
const GOOD = [
  '172.30.5.90,mon-master-1,mon-master,hlinux',
  '172.30.5.93,rados-1,radosgw-master,hlinux',
  '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb',
  '172.30.5.4,seed0,seed',
];
const OSD = '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc';
const TYPES = cephTypes.map(({ name }) => name);
const SOURCE = 'Ceph cluster configuration page 1.1';

const example = (line: number, bad: string) => ({
  bad: { [FILE]: `${GOOD.with(line, bad).join('\n')}\n` },
  good: { [FILE]: `${GOOD.join('\n')}\n` },
});

function cephRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (cluster: CephCluster) => readonly Report[],
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model, report }) {
      for (const file of model.filesOf('ceph-cluster')) check(readCephCluster(file)).forEach(report);
    },
  });
}

function changeField({ file }: CephCluster, { node }: Field, to: string, preferred = false): Fix {
  return fix(file, `Change to '${to}'`, replaceScalar(file, node, to), preferred);
}

const isGateway = ({ type }: CephPart) => type?.name === 'radosgw' || type?.name === 'radosgw-master';

/** The disk that a partition is on; undefined for a whole disk, and for names of another kind. */
function diskOf(partition: string): string | undefined {
  const [, disk, numbered] =
    /^(\/dev\/(?:sd|vd|hd|xvd)[a-z]+)\d+$|^(\/dev\/(?:nvme\d+n\d+|mmcblk\d+|cciss\/c\d+d\d+))p\d+$/.exec(
      partition,
    ) ?? [];
  return disk ?? numbered;
}

export const cephRules: readonly Rule<Installer>[] = [
  cephRule(
    {
      id: 'baremetal/ceph-csv-columns',
      severity: 'error',
      docs: {
        summary: 'A line has another number of fields than its type needs.',
        why: 'A data disk (osd) has eight fields, the seed three, and every other node four; only clients may go without a user. The scripts take each field by its place, so that a missing one moves all that follow.',
        source: SOURCE,
        ...example(2, OSD),
      },
    },
    ({ parts }) =>
      parts.flatMap(({ fields, type, at }) =>
        !type || type.columns.includes(fields.length)
          ? []
          : {
              at,
              message: `A line of the type '${type.name}' has ${type.columns.join(' or ')} fields, not ${fields.length}.`,
            },
      ),
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-type',
      severity: 'error',
      docs: {
        summary: 'The type of a line is unknown.',
        why: 'The type says what is set up on the node. The scripts pass over a node of an unknown type, and the cluster comes up without it.',
        source: SOURCE,
        ...example(0, '172.30.5.90,mon-master-1,monitor,hlinux'),
      },
    },
    (cluster) =>
      cluster.parts.flatMap(({ fields, type }) => {
        const written = fields[2];
        if (!written || type) return [];
        const guess = nearest(written.text, TYPES);
        const hint = guess ? `; did you mean '${guess}'?` : `; there are ${TYPES.join(', ')}.`;
        return {
          at: written.at,
          message: `'${written.text}' is no type of a node${hint}`,
          fixes: () => (guess ? [changeField(cluster, written, guess, true)] : []),
        };
      }),
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-rados-id',
      severity: 'error',
      docs: {
        summary: "A gateway is not called 'rados-1' or 'rados-2', or the only gateway is no master.",
        why: 'The scripts look for gateways by these two names, and set up on the master what all gateways share.',
        source: SOURCE,
        ...example(1, '172.30.5.93,gateway-1,radosgw-master,hlinux'),
      },
    },
    (cluster) => {
      const gateways = cluster.parts.filter(isGateway);
      const free = gatewayIdentifiers.filter(
        (name) => !cluster.parts.some((part) => part.field('identifier')?.text === name),
      );
      const reports: Report[] = gateways.flatMap((part) => {
        const name = part.field('identifier');
        if (!name || gatewayIdentifiers.includes(name.text)) return [];
        return {
          at: name.at,
          message: `A gateway is called 'rados-1' or 'rados-2', not '${name.text}'.`,
          fixes: () => free.map((each) => changeField(cluster, name, each, free.length === 1)),
        };
      });
      const [only] = gateways;
      const type = gateways.length === 1 && only?.type?.name === 'radosgw' ? only.field('type') : undefined;
      if (type && cluster.parts.every((part) => part.type))
        reports.push({
          at: type.at,
          message: "The only gateway must be of the type 'radosgw-master'.",
          fixes: () => [changeField(cluster, type, 'radosgw-master', true)],
        });
      return reports;
    },
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-journal-partition',
      severity: 'error',
      docs: {
        summary: 'The journal is a partition.',
        why: 'The scripts divide the disk of the journals themselves, and add the number of the partition to the name. With a number in the file they look for a disk that is not there.',
        source: SOURCE,
        ...example(2, `${OSD},xfs,/dev/sdb1`),
      },
    },
    (cluster) =>
      cluster.parts.flatMap((part) => {
        const journal = part.field('journal-disk');
        const disk = journal && diskOf(journal.text);
        if (!journal || disk === undefined) return [];
        return {
          at: journal.at,
          message: `'${journal.text}' is a partition; write the whole disk '${disk}' for the journal.`,
          fixes: () => [changeField(cluster, journal, disk, true)],
        };
      }),
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-journal-equals-data',
      severity: 'error',
      docs: {
        summary: 'Data and journal are on the same disk.',
        why: 'The scripts divide the disk of the journals into partitions, and destroy the data that is put on it.',
        source: 'Ceph cluster configuration page 1.1: the journal has a disk of its own',
        ...example(2, `${OSD},xfs,/dev/sdc`),
      },
    },
    ({ parts }) =>
      parts.flatMap((part) => {
        const [data, journal] = [part.field('osd-disk'), part.field('journal-disk')];
        if (!data || !journal || data.text !== journal.text) return [];
        return {
          at: journal.at,
          message: `'${journal.text}' is the data disk already; the journal needs another one.`,
          related: [{ at: data.at, message: 'The data disk.' }],
        };
      }),
  ),
  cephRule(
    {
      id: 'baremetal/ceph-csv-identifier-duplicate',
      severity: 'error',
      docs: {
        summary: 'Two lines have the same identifier.',
        why: 'The scripts know the parts of the cluster by their identifiers, and cannot tell two with the same one apart.',
        source: SOURCE,
        ...example(1, '172.30.5.93,mon-master-1,mon,hlinux'),
      },
    },
    ({ parts }) => {
      const seen = new Map<string, Field>();
      return parts.flatMap((part) => {
        const name = part.field('identifier');
        const first = name && seen.get(name.text);
        if (!name) return [];
        if (!first) {
          seen.set(name.text, name);
          return [];
        }
        return {
          at: name.at,
          message: `'${name.text}' is the identifier of another line too.`,
          related: [{ at: first.at, message: 'It stands here first.' }],
        };
      });
    },
  ),
];
