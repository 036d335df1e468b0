/** Disk models with a part for a consumer, for the examples of rules. */
import { exampleFile, exampleModel } from '../../examples.js';

export const SOURCE = 'Ardana configuration processor, host variables builder';

type Example = () => Readonly<Record<string, string>>;

function diskExample(part: string): Example {
  const name = 'data/disks.yml';
  return () => exampleModel({ [name]: exampleFile(name) + part });
}

export function volumeFor(consumer: string): Example {
  return diskExample(
    `      - name: data-vg\n        physical-volumes:\n          - /dev/sdb\n        logical-volumes:\n          - name: data\n            size: 90%\n            consumer:\n              name: ${consumer}\n`,
  );
}

export function deviceGroupFor(consumer: string): Example {
  return diskExample(
    `    device-groups:\n      - name: data\n        devices:\n          - name: /dev/sdb\n        consumer:\n          name: ${consumer}\n`,
  );
}
