/** What is shown of the cloud that results: hints, lenses, hovers on virtual addresses, and the ways to predicted files and back. */
import { describe, expect, test } from 'vitest';
import {
  behindPrediction,
  codeLenses,
  hover,
  inlayHints,
  predictedPlaces,
  predictedText,
  resolveLens,
} from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { cloud } from './cloud.js';

const PLANE = 'data/control_plane.yml';
const SERVERS = 'data/servers.yml';
const NETWORKS = 'data/networks.yml';
const ROLES = 'data/hardware.yml';

type Changes = Readonly<Record<string, (text: string) => string>>;

function modelWith(changes: Changes = {}) {
  const files: Record<string, string> = { ...cloud };
  for (const [name, change] of Object.entries(changes)) files[name] = change(files[name] ?? '');
  const analyses = analysesOf(files);
  return (name: string) => analysisIn(analyses, name);
}

const balanced = {
  [PLANE]: (text: string) =>
    text.replace(
      '          - lifecycle-manager\n',
      '          - lifecycle-manager\n          - ip-cluster\n',
    ),
};

function hintsIn(model: ReturnType<typeof modelWith>, name: string, topic: string) {
  const analysis = model(name);
  return inlayHints(analysis, { wants: (each) => each === topic }).map(({ offset, label }) => [
    analysis.file.text.slice(0, offset).split(/[\s]/).at(-1),
    label,
  ]);
}

describe('hints', () => {
  test('servers have the names of their members', () => {
    expect(hintsIn(modelWith(), SERVERS, 'members')).toEqual([
      ['controller1', 'small-cp-c1-m1'],
      ['controller2', 'small-cp-c1-m2'],
      ['compute01', 'small-cp-comp0001'],
    ]);
  });

  test('a server that nobody takes is not allocated', () => {
    const model = modelWith({ [PLANE]: (text) => text.replace('member-count: 2', 'member-count: 1') });
    expect(hintsIn(model, SERVERS, 'members')).toContainEqual(['controller2', 'not allocated']);
  });

  test('nothing is said where it cannot be told', () => {
    const open = modelWith({ [PLANE]: (text) => text.replace('member-count: 2', "member-count: '{{ n }}'") });
    expect(hintsIn(open, SERVERS, 'members').map(([id]) => id)).not.toContain('controller1');
    const broken = modelWith({ 'data/groups.yml': (text) => `${text}  - name: [\n` });
    expect(hintsIn(broken, SERVERS, 'members')).toEqual([]);
    expect(hintsIn(broken, NETWORKS, 'addresses')).toEqual([]);
  });

  test('servers with the same id are not told apart', () => {
    const model = modelWith({ [SERVERS]: (text) => text.replace('controller2', 'controller1') });
    expect(hintsIn(model, SERVERS, 'members').map(([id]) => id)).toEqual(['compute01']);
  });

  test('roles have how many servers there are', () => {
    expect(hintsIn(modelWith(), ROLES, 'servers')).toEqual([
      ['CONTROLLER', '2 servers'],
      ['COMPUTE', '1 server'],
      ['SPARE-ROLE', 'no server'],
    ]);
  });

  test('networks have how many addresses are free', () => {
    expect(hintsIn(modelWith(), NETWORKS, 'addresses')).toEqual([
      ['MANAGEMENT-NET', '250 of 253 free'],
      ['GUEST-NET-RACK1', '253 of 253 free'],
    ]);
  });

  test('of the stretch that is shown alone', () => {
    const analysis = modelWith()(SERVERS);
    const at = analysis.file.text.indexOf('controller2');
    const shown = inlayHints(analysis, { span: { start: at, end: at + 20 }, wants: () => true });
    expect(shown.map(({ label }) => label)).toEqual(['small-cp-c1-m2']);
    expect(inlayHints(analysis, { span: { start: 0, end: 10 }, wants: () => true })).toEqual([]);
  });
});

describe('lenses', () => {
  function lensesIn(model: ReturnType<typeof modelWith>, name: string) {
    const analysis = model(name);
    return codeLenses(analysis).map(({ about }) => resolveLens(analysis, about));
  }

  test('a cluster has its members, and leads to their servers', () => {
    const [cluster, resource] = lensesIn(modelWith(), PLANE);
    expect(cluster?.title).toBe('2 of 2 members: small-cp-c1-m1, small-cp-c1-m2');
    expect(cluster?.places?.length).toBe(2);
    expect(resource?.title).toBe('one member: small-cp-comp0001');
  });

  test('a role has its servers and who uses it', () => {
    const titles = lensesIn(modelWith(), ROLES).map((lens) => lens?.title);
    expect(titles).toEqual([
      '2 servers, 1 cluster uses this role',
      '1 server, 1 resource group uses this role',
      'no server, no cluster or resource group uses this role',
    ]);
  });

  test('a network leads to its addresses', () => {
    const model = modelWith();
    const [management, guest] = lensesIn(model, NETWORKS);
    expect(management?.title).toBe('Show 3 addresses');
    const { path = '', line = 0 } = management?.predicted ?? {};
    expect(predictedText(model(NETWORKS), path)?.split('\n')[line]).toContain('MANAGEMENT-NET');
    expect(guest?.title).toBe('No address in use');
  });

  test('what cannot be told is no number', () => {
    const open = modelWith({ [PLANE]: (text) => text.replace('member-count: 2', "member-count: '{{ n }}'") });
    expect(lensesIn(open, PLANE)[0]?.title).toBe('Members cannot be determined');
    expect(resolveLens(open(PLANE), ['members', 'cp', 'cluster', 'gone'])).toBeUndefined();
    expect(resolveLens(open(PLANE), ['nothing'])).toBeUndefined();
  });
});

describe('virtual addresses', () => {
  const model = modelWith(balanced);
  const said = (name: string, words: string) => {
    const analysis = model(name);
    return hover(analysis, analysis.file.text.indexOf(words) + words.length - 1)?.markdown ?? '';
  };

  test('a load balancer tells its address and what is behind it', () => {
    const text = said(PLANE, '- name: lb');
    expect(text).toMatch(/^\*\*Virtual address `10\.0\.0\.2`\*\* on `MANAGEMENT-NET`\./);
    expect(text).toContain('Backend servers: `small-cp-c1-m1-MANAGEMENT`, `small-cp-c1-m2-MANAGEMENT`.');
    expect(text).toMatch(/\| `glance-api` \| 9292 .*\| internal, admin \| 2 \|/);
  });

  test('its network and the group have it, too', () => {
    expect(said(NETWORKS, '- name: MANAGEMENT-NET')).toContain('| `10.0.0.2` | load balancer `lb` |');
    expect(said(NETWORKS, '- name: MANAGEMENT\n'.trimEnd())).toContain('');
    const analysis = model(NETWORKS);
    const group = hover(analysis, analysis.file.text.indexOf('- name: MANAGEMENT\n') + 9)?.markdown;
    expect(group).toContain('| `10.0.0.2` | `lb` of `cp` | `MANAGEMENT-NET` |');
  });
});

describe('predicted files', () => {
  const model = modelWith(balanced);

  test('say what they are', () => {
    const text = predictedText(model(SERVERS), 'info/server_info.yml') ?? '';
    expect(text.split('\n')[0]).toMatch(/^# Predicted output of the configuration processor, release \d/);
    expect(predictedText(model(SERVERS), 'info/nothing.yml')).toBeUndefined();
  });

  test('say what cannot be told, and where that comes from', () => {
    const open = modelWith({ [PLANE]: (text) => text.replace('member-count: 2', "member-count: '{{ n }}'") });
    const text = predictedText(open(SERVERS), 'info/server_info.yml') ?? '';
    expect(text).toContain('(control_plane.yml:');
    expect(text).toContain('state: unknown  # not certain');
    expect(behindPrediction(open(SERVERS), 'unknown').map(({ uri }) => uri)).toContain(open(PLANE).file.uri);
  });

  test.each([
    [SERVERS, 'id: controller2', ['info/server_info.yml', 'info/control_plane_topology.yml']],
    [NETWORKS, '- name: MANAGEMENT-NET', ['info/address_info.yml', 'info/network_topology.yml']],
    [PLANE, '- name: cluster1', ['info/control_plane_topology.yml', 'info/network_topology.yml']],
    [PLANE, '- glance-api', ['info/service_topology.yml', 'info/service_info.yml']],
    [SERVERS, 'ilo-user: admin', []],
  ])('%s: %s is found in them', (name, words, paths) => {
    const analysis = model(name);
    const offset = analysis.file.text.indexOf(words) + words.length - 1;
    const places = predictedPlaces(analysis, offset);
    expect(places.slice(0, 2).map(({ path }) => path)).toEqual(paths);
    const word = words.split(' ').at(-1) ?? '';
    for (const { path, line } of places.slice(0, 1))
      expect(predictedText(analysis, path)?.split('\n')[line]).toContain(word);
  });

  test.each([
    ['controller2', SERVERS, 'controller2'],
    ['small-cp-c1-m2', SERVERS, 'controller2'],
    ['small-cp-c1-m2-MANAGEMENT', SERVERS, 'controller2'],
    ['10.0.0.20', SERVERS, 'compute01'],
    ['10.0.0.2', PLANE, 'lb'],
    ['small-cp-vip-GLA-API-MANAGEMENT', PLANE, 'lb'],
    ['MANAGEMENT-NET', NETWORKS, 'MANAGEMENT-NET'],
    ['cluster1', PLANE, 'cluster1'],
    ['COMPUTE', ROLES, 'COMPUTE'],
    ['glance-api', PLANE, 'glance-api'],
  ])('%s leads back to the model', (word, name, text) => {
    const [place] = behindPrediction(model(SERVERS), word);
    const analysis = model(name);
    expect(place?.uri).toBe(analysis.file.uri);
    expect(place && analysis.file.text.slice(place.span.start, place.span.end)).toBe(text);
  });

  test('other words lead nowhere', () => {
    expect(behindPrediction(model(SERVERS), 'net_data')).toEqual([]);
  });
});
