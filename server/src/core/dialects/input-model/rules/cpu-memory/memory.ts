/** Huge pages and the memory of virtual servers. */
import { MEMORY_SIZE } from '../../../../architecture/clm-disks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { sizeReport } from '../disks/devices.js';
import { moreFile } from '../more-file.js';

const source = 'Ardana configuration processor, memory model validator';

const model = (body: string) => () => exampleModel(moreFile(`memory-models:\n  - name: MEMORY\n${body}`));
const pages = (...rows: readonly string[]) =>
  model(`    huge-pages:\n${rows.map((row) => `      - ${row.replaceAll(', ', '\n        ')}\n`).join('')}`);

function rule(
  id: string,
  summary: string,
  why: string,
  bad: () => Readonly<Record<string, string>>,
  good: () => Readonly<Record<string, string>>,
  check: (model: Item) => Iterable<Report>,
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: { summary, why, source, bad, good },
    *check(frame) {
      for (const item of frame.list('memory-models')) yield* check(item);
    },
  });
}

export const memoryRules: readonly ModelRule[] = [
  rule(
    'memory-page-count-invalid',
    'The number of huge pages is not above zero.',
    'The kernel is told to set so many pages apart when it starts.',
    pages('size: 1G, count: 0'),
    pages('size: 1G, count: 4'),
    function* (item) {
      for (const page of item.items('huge-pages').items) {
        const count = page.integer('count');
        if (count && count.value <= 0)
          yield finding(count.at, `There cannot be ${count.value} huge pages; write a number above zero.`);
      }
    },
  ),
  rule(
    'memory-page-size-invalid',
    'The size of huge pages is no number with a unit.',
    'The unit is K, M or G.',
    pages('size: 1GB, count: 4'),
    pages('size: 1G, count: 4'),
    function* (item) {
      for (const page of item.items('huge-pages').items) {
        const size = page.text('size');
        if (size && !MEMORY_SIZE.test(size.value)) yield sizeReport(item.file, size, 'KMG');
      }
    },
  ),
  rule(
    'memory-numa-duplicate',
    'Huge pages of one size are set apart twice on one NUMA node.',
    'Only one number can be meant.',
    pages('size: 1G, count: 4, numa-node: 0', 'size: 1G, count: 8, numa-node: 0'),
    pages('size: 1G, count: 4, numa-node: 0', 'size: 1G, count: 8, numa-node: 1'),
    (item) => twice(item, true),
  ),
  rule(
    'memory-page-size-duplicate',
    'Huge pages of one size are set apart twice.',
    'Only one number can be meant.',
    pages('size: 1G, count: 4', 'size: 1G, count: 8'),
    pages('size: 1G, count: 4', 'size: 2M, count: 8'),
    (item) => twice(item, false),
  ),
  rule(
    'memory-vm-ram-invalid',
    'The memory of virtual servers is no number with a unit.',
    'The unit is K, M or G.',
    model('    vm-size:\n      ram: 16GB\n'),
    model('    vm-size:\n      ram: 16G\n'),
    function* (item) {
      const ram = item.map('vm-size')?.text('ram');
      if (ram && !MEMORY_SIZE.test(ram.value)) yield sizeReport(item.file, ram, 'KMG');
    },
  ),
  rule(
    'memory-default-page-size-unmatched',
    'The default size of huge pages is none of the sizes that are set apart.',
    'Programs that ask for no particular size would get none. Pages of a NUMA node do not count.',
    model('    default-huge-page-size: 2M\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
    model('    default-huge-page-size: 1G\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
    function* (item) {
      const chosen = item.text('default-huge-page-size');
      const all = item.items('huge-pages');
      if (!chosen || !all.complete) return;
      const common = all.items.filter((page) => !page.has('numa-node'));
      const sizes = common.map((page) => page.text('size')?.value);
      if (sizes.includes(undefined) || sizes.includes(chosen.value)) return;
      yield finding(chosen.at, `No huge pages of ${chosen.value} are set apart here.`, {
        fixes: () =>
          sizes.flatMap((size) =>
            size === undefined
              ? []
              : [
                  {
                    title: `Change to '${size}'`,
                    edits: inFile(item.file, replaceScalar(item.file, chosen.node, size)),
                  },
                ],
          ),
      });
    },
  ),
];

function* twice(item: Item, onNode: boolean): Iterable<Report> {
  const firsts = new Map<string, Item>();
  for (const page of item.items('huge-pages').items) {
    const size = page.text('size');
    const node = page.integer('numa-node')?.value;
    if (!size || page.has('numa-node') !== onNode || (onNode && node === undefined)) continue;
    const key = `${size.value} ${node}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, page);
    else {
      const where = onNode ? ` on NUMA node ${node}` : '';
      yield finding(size.at, `Huge pages of ${size.value} are set apart${where} already.`, {
        related: [{ at: first.keyAt('size'), message: 'They are set apart here first.' }],
        fixes: () => [
          { title: 'Remove these pages', edits: inFile(item.file, removeItem(item.file, page.node)) },
        ],
      });
    }
  }
}
