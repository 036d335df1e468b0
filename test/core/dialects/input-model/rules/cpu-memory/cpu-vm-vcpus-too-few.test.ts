import { test } from 'vitest';
import { cpuVmVcpusTooFew } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-vm-vcpus-too-few.js';
import { checkModel } from '../../../../../support/examples.js';

const model = (vcpus: string, ids = '0-3,2') =>
  `cpu-models:\n  - vm-size:\n      vcpus: ${vcpus}\n    assignments:\n      - cpu:\n          - processor-ids: ${ids}\n`;

test('as many as the highest number, which counts from 0', () => {
  checkModel(cpuVmVcpusTooFew, {
    'data/cpu.yml': model('3 # few').replace(
      '# few\n',
      `# few
      #      ^ error: 'vcpus' must be at least 4, not 3: processor 3 is assigned.
      #      | fix: Change to 4
      #      | -       vcpus: 3 # few
      #      | +       vcpus: 4 # few
`,
    ),
  });
  checkModel(cpuVmVcpusTooFew, { 'data/cpu.yml': model('4') });
  checkModel(cpuVmVcpusTooFew, { 'data/cpu.yml': model('{{ count }}') });
  checkModel(cpuVmVcpusTooFew, { 'data/cpu.yml': model('0', '{{ ids }}') });
  checkModel(cpuVmVcpusTooFew, { 'data/cpu.yml': model('-1', '{{ ids }}') });
});
