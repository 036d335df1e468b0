/** Conversions over the wire: files of another kind are made from what is open, and given to the client. */
import { expect, test } from 'vitest';
import { folderForEachTest } from '../support/lsp-folder.js';
import { goodPlan } from '../support/plans.js';

const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';

const here = folderForEachTest();
const { start, openFile } = here;

test('an installer file is made from a plan, and from nothing else', async () => {
  await start();
  const plan = openFile('helion.yml', goodPlan, 'helion-plan');
  const json = openFile('kvm-custom-ips.json', kvm, 'json');
  const made = await here.client.request<{ name: string; text: string; missing: string[] }>(
    'helion/installerFromPlan',
    {
      uri: plan,
    },
  );
  expect(made.name).toBe('kvm-custom-ips.json');
  expect(JSON.parse(made.text)).toMatchObject({ cloud_type: 'KVM' });
  expect(made.missing.join()).toContain('ntp.seed_server');
  expect(await here.client.request('helion/installerFromPlan', { uri: json })).toBeNull();
});

test('the files of another kind are made from what is open, and nothing is written', async () => {
  await start();
  const plan = openFile('helion.yml', goodPlan, 'helion-plan');
  const targets = await here.client.request('helion/conversionTargets', { uri: plan });
  expect(targets).toEqual(['installer', 'input-model']);
  const made = await here.client.request<{
    files: { path: string }[];
    lost: { message: string; line: number }[];
  }>('helion/convert', { uri: plan, to: 'installer' });
  expect(made.files.map((file) => file.path)).toEqual(['kvm-custom-ips.json', 'baremetal.csv']);
  expect(made.lost[0]?.line).toBeGreaterThan(1);
  expect(await here.client.request('helion/convert', { uri: plan, to: 'plan' })).toBeNull();
  await expect(here.client.request('helion/convert', { uri: plan, to: 'heat' })).rejects.toMatchObject({
    code: -32602,
  });
});
