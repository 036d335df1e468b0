/** Editors name languages as they like: which files are ours is told by their names and what they hold. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client.js';

let client: LspClient;
beforeAll(async () => {
  client = await LspClient.start();
});
afterAll(() => client.kill());

const csv = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud\n';
const files = [
  { name: 'helion.yml', text: 'hypervisor: xen\n', as: ['yaml', 'yml', 'plaintext', ''], dialect: 'plan' },
  {
    name: 'networks.yml',
    text: 'product:\n  version: 2\nnetworks:\n  - name: A\n    network-group: B\n',
    as: ['yaml', 'yaml.ansible', 'helm', ''],
    dialect: 'input-model',
  },
  {
    name: 'kvm.json',
    text: '{ "cloud_type": "KVM" }\n',
    as: ['json', 'jsonc', 'js-json'],
    dialect: 'installer',
  },
  { name: 'baremetal.csv', text: csv, as: ['csv', 'text', 'fundamental', ''], dialect: 'installer' },
  { name: 'ovs_vapp.ini', text: '[a]\nb=c\n', as: ['dosini', 'ini', 'conf'], dialect: 'installer' },
  {
    name: 'env_vars.sh',
    text: 'export FLOATING_START=192.0.2.10\n',
    as: ['sh', 'bash', 'shellscript'],
    dialect: 'installer',
  },
];

describe.each(files)('$name', ({ name, text, as, dialect }) => {
  test.each(as)("is ours as '%s'", async (language) => {
    const uri = client.open(`file:///${dialect}/as-${language}/${name}`, text, language);
    expect((await client.environment(uri)).environment?.dialect).toBe(dialect);
    expect((await client.diagnostics(uri)).version).toBe(1);
  });
});

test('YAML that is none of ours stays so, whatever it is called', async () => {
  const uri = client.open('file:///w/deploy.yml', 'jobs:\n  - name: a\n', 'helion-plan-like');
  expect((await client.environment(uri)).environment).toBeUndefined();
});
