/** What hovers say of the allocation: taken, one of several, left over, and nothing where two clusters compete. */
import { expect, test } from 'vitest';
import { hover } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { cloud } from './cloud.js';

const PLANE = 'data/control_plane.yml';
const SERVERS = 'data/servers.yml';

/** The hover on the first place of some words, in the cloud with its control plane changed. */
function said(file: string, words: string, change: (text: string) => string = (text) => text): string {
  const files = { ...cloud, [PLANE]: change(cloud[PLANE] ?? '') };
  const analysis = analysisIn(analysesOf(files), file);
  return hover(analysis, analysis.file.text.indexOf(words) + words.length - 1)?.markdown ?? '';
}

test('a cluster names its members', () => {
  const text = said(PLANE, '- name: cluster1');
  expect(text).toContain('2 of 2 members.');
  expect(text).toContain('| `small-cp-c1-m2` | `controller2` | `AZ2` |');
});

test('where there are more servers than places, the rest is left over', () => {
  const one = (text: string) => text.replace('member-count: 2', 'member-count: 1');
  expect(said(SERVERS, 'id: controller2', one)).toContain(
    'Server with the role `CONTROLLER` in the group `RACK2` (in `AZ2`, `CLOUD`), `10.0.0.11`.',
  );
  expect(said(PLANE, '- name: cluster1', one)).toContain('Remaining for other groups: one server.');
});

test('a server that nobody takes is left over', () => {
  const none = (text: string) => text.replace('server-role: COMPUTE', 'server-role: CONTROLLER');
  expect(said(SERVERS, 'id: compute01', none)).toContain(
    'Not allocated: no cluster or resource group takes this server.',
  );
});

test('where two compete for a server, the first takes it', () => {
  const both = (text: string) => text.replace('server-role: COMPUTE', 'server-role: CONTROLLER');
  expect(said(SERVERS, 'id: controller1', both)).toContain('member 1 of cluster `cluster1` of `cp`');
});

test('where it cannot be told what the first takes, both may take it', () => {
  const open = (text: string) =>
    text
      .replace('server-role: COMPUTE', 'server-role: CONTROLLER')
      .replace('member-count: 2', "member-count: '{{ count }}'");
  expect(said(SERVERS, 'id: controller1', open)).toContain(
    'Can be allocated to cluster `cluster1` of `cp`, resource `compute` of `cp`.',
  );
});

test('where an earlier deployment saved its servers, the saved place is told', () => {
  const inFolder = Object.entries(cloud).map(([name, text]) => [`definition/${name}`, text] as const);
  const saved = [
    'controller2:',
    '  cluster_name: cluster1',
    '  cp_name: cp',
    '  member_id: 7',
    '  state: allocated',
    '  type: cluster',
    '',
  ].join('\n');
  const files = {
    ...Object.fromEntries(inFolder),
    'persistent_state/server_allocations.yml': saved,
  };
  const analysis = analysisIn(analysesOf(files), `definition/${SERVERS}`);
  const at = (words: string) =>
    hover(analysis, analysis.file.text.indexOf(words) + words.length - 1)?.markdown;
  expect(at('id: controller2')).toContain(
    '**`small-cp-c1-m7`**: member 7 of cluster `cluster1` of `cp`, failure zone `AZ2`, host name `small-cp-c1-m7-MANAGEMENT`, as in the saved state.',
  );
  expect(at('id: controller1')).not.toContain('saved state');
});
