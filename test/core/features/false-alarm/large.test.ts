/** An environment of thousands of servers becomes as small as any other, within the steps that are allowed. */
import { expect, test } from 'vitest';
import { analyseTogether, falseAlarm } from '../../../../server/src/core/index.js';
import { smallModel } from '../../../support/models.js';

test('a finding among two thousand servers is shown by a few of them', () => {
  const servers = Array.from({ length: 2000 }, (_, i) =>
    [
      `  - id: extra${i}`,
      `    ip-addr: 192.168.${11 + Math.floor(i / 200)}.${20 + (i % 200)}`,
      '    role: "COMPUTE-ROLE"',
      '    server-group: RACK1',
      '    nic-mapping: TWO-PORTS',
    ].join('\n'),
  );
  const own = smallModel['data/servers.yml'] ?? '';
  const files = { ...smallModel, 'data/servers.yml': `${own.trimEnd()}\n${servers.join('\n')}\n` };
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///cloud/${name}`, text }));
  const found = analyseTogether(inputs)
    .all.flatMap((analysis) => analysis.findings().map((finding) => ({ analysis, finding })))
    .find(({ finding }) => finding.rule === 'input-model/srv-no-address-network');
  if (!found) throw new Error('There is no such finding.');
  const around = { options: {}, languageOf: () => undefined };
  const steps = falseAlarm(found.analysis, found.finding, around);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.message).toMatch(/^'name\d+' cannot use /);
  const length = step.value.files.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeLessThan(3000);
});
