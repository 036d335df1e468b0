/** What stands in `baremetal.csv` beside machines, and how many machines there are. */
import { machineCount } from '../../../../architecture/baremetal-roles.js';
import type { SeqNode } from '../../../../syntax/tree.js';
import { machines } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { csvOf } from './examples.js';
import { counted, deleteLine, fixOf, isTheFile, present } from './lines.js';
import { limitsSource } from './sources.js';

export const csvEmptyLine = defineBaremetalRule({
  id: 'baremetal/csv-empty-line',
  severity: 'error',
  docs: {
    summary: 'There is an empty line.',
    why: 'The installer takes every line for a machine and stops at one without fields.',
    source: 'Troubleshooting 1.1, installation: empty lines in baremetal.csv',
    bad: { 'baremetal.csv': csvOf([...machines.slice(0, 4), '', ...machines.slice(4)]) },
    good: { 'baremetal.csv': csvOf(machines) },
  },
  check({ csv, report }) {
    const { file, lines } = csv;
    for (const run of emptyRuns(lines)) {
      const start = file.tree.spanOf(run.first).start;
      const end = file.tree.spanOf(run.last).end;
      const several = run.first !== run.last;
      report({
        at: { file, span: { start, end } },
        message: several
          ? 'These lines are empty; every line is taken for a machine.'
          : 'This line is empty; every line is taken for a machine.',
        fixes: () => {
          const title = several ? 'Delete the empty lines' : 'Delete the empty line';
          if (!several) return [deleteLine(csv, run.first, title, true)];
          const next = run.next ? file.tree.spanOf(run.next).start : file.text.length;
          return [fixOf(file.uri, title, [{ span: { start, end: next }, newText: '' }], true)];
        },
      });
    }
  },
});

interface Run {
  readonly first: SeqNode;
  last: SeqNode;
  next: SeqNode | undefined;
}

/** Empty lines that follow one another are one mistake. */
function emptyRuns(lines: readonly SeqNode[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const line of lines) {
    if (line.items.length > 0) {
      if (run) run.next = line;
      run = undefined;
    } else if (run) run.last = line;
    else {
      run = { first: line, last: line, next: undefined };
      runs.push(run);
    }
  }
  return runs;
}

export const csvHeader = defineBaremetalRule({
  id: 'baremetal/csv-header',
  severity: 'error',
  docs: {
    summary: 'The file begins with the names of its columns.',
    why: 'The installer knows the columns by their order and takes every line for a machine, also this one.',
    source: 'CSV page 1.1',
    bad: {
      'baremetal.csv': csvOf([
        'mac,user,password,ip,no_of_cpus,memory_MB,diskspace_GiB,role,power_management',
        ...machines,
      ]),
    },
    good: { 'baremetal.csv': csvOf(machines) },
  },
  check({ csv, report }) {
    const { file, header } = csv;
    if (!header) return;
    report({
      at: { file, node: header },
      message: 'The names of the columns do not belong into the file; every line is taken for a machine.',
      fixes: () => [deleteLine(csv, header, 'Delete the line with the names of the columns', true)],
    });
  },
});

export const csvLineCount = defineBaremetalRule({
  id: 'baremetal/csv-line-count',
  severity: 'error',
  docs: {
    summary: 'There are fewer than 7 or more than 100 machines.',
    why: 'The smallest cloud has an undercloud, three controllers, two Swift nodes and one more; more than 100 nodes are not supported. A file under another name with fewer machines, such as baremetal-vsa.csv, is taken for an excerpt, and nothing is counted in it. Removed machines do not count towards the 100.',
    source: limitsSource,
    bad: { 'baremetal.csv': csvOf(machines.slice(0, 6)) },
    good: { 'baremetal.csv': csvOf(machines) },
  },
  check({ csv, report }) {
    const { file, header, broken } = csv;
    if (broken) return;
    const count = csv.machines.length;
    // New machines are added at the end. A file of empty lines is empty, and needs no further words.
    const last = csv.machines.at(-1)?.fields[0]?.at ?? (header && { file, node: header });
    if (last && count < machineCount.min && isTheFile(csv))
      report({
        at: last,
        message: `The file lists ${count === 0 ? 'no machine' : counted(count, 'machine')}; a cloud has ${machineCount.min} to ${machineCount.max}.`,
      });
    const left = present(csv);
    const beyond = left[machineCount.max];
    if (beyond)
      report({
        at: beyond.fields[0]?.at ?? beyond.at,
        message: `The file lists ${counted(left.length, 'machine')}; a cloud has at most ${machineCount.max}, and this is the first one too many.`,
      });
  },
});
