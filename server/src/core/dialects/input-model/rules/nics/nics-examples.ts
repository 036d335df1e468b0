/** Examples that the pages about NIC mappings show. */

import { exampleModel } from '../../examples.js';
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
