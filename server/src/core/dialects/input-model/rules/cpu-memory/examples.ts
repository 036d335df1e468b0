/** Models of processors and of memory, for the examples of rules. */
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

export const CPU_SOURCE = 'Ardana configuration processor, CPU model validator';
export const MEMORY_SOURCE = 'Ardana configuration processor, memory model validator';

type Example = () => Readonly<Record<string, string>>;

/** A CPU model with processors for components, and further lines as they are in it. */
export function cpuModel(components: readonly string[], ids: string, role = 'vm', more = ''): Example {
  const names = components.map((each) => `          - ${each}\n`).join('');
  return () =>
    exampleModel(
      moreFile(
        `cpu-models:\n  - name: CPU\n    assignments:\n      - components:\n${names}        cpu:\n          - processor-ids: ${ids}\n            role: ${role}\n${more}`,
      ),
    );
}

export const goodCpuModel = cpuModel(['nova-compute-kvm'], '0-1,3');

/** A memory model with lines as they are in it. */
export function memoryModel(lines: string): Example {
  return () => exampleModel(moreFile(`memory-models:\n  - name: MEMORY\n${lines}`));
}

/** A memory model with huge pages, whose keys are separated by commas. */
export function hugePages(...rows: readonly string[]): Example {
  const items = rows.map((row) => `      - ${row.replaceAll(', ', '\n        ')}\n`);
  return memoryModel(`    huge-pages:\n${items.join('')}`);
}
