/** NIC mappings: ports at their places on the PCI bus. */

import type { Report } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

export const source = 'Ardana configuration processor, NIC mappings validator';

export const ports =
  (...rows: readonly string[]) =>
  () =>
    exampleModel(
      moreFile(
        `nic-mappings:\n  - name: MORE-PORTS\n    physical-ports:\n${rows.map((row) => `      - ${row.replaceAll(', ', '\n        ')}\n`).join('')}`,
      ),
    );

export const simple = (name: string, bus: string, more = '') =>
  `logical-name: ${name}, type: simple-port, bus-address: "${bus}"${more}`;

export const multi = (name: string, bus: string, port: string) =>
  `logical-name: ${name}, type: multi-port, bus-address: "${bus}"${port === '' ? '' : `, port-attributes:,   port-num: "${port}"`}`;

export const good = () => exampleModel();

export function rule(
  id: string,
  docs: {
    readonly summary: string;
    readonly why: string;
    readonly bad: () => Readonly<Record<string, string>>;
  },
  check: (ports: readonly Item[], frame: Frame) => Iterable<Report>,
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: { ...docs, source, good },
    *check(frame) {
      for (const mapping of frame.list('nic-mappings'))
        yield* check(mapping.items('physical-ports').items, frame);
    },
  });
}
