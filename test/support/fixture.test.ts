/** Fixtures are only worth something if a wrong one fails: in its marks, in what a fix does, and in what is left out. */
import { describe, expect, test } from 'vitest';
import { exampleFile } from '../../server/src/core/dialects/input-model/examples.js';
import { kvmEnvironment, patched } from '../../server/src/core/dialects/installer/examples.js';
import { checkRule } from './check-rule.js';
import { checkCloud, checkKvm, checkModel, said } from './examples.js';
import { dedent, parseFixture } from './fixture.js';
import { patchedFiles } from './patch.js';

const CONTROLLERS = { id: 'plan/controller-count' };

const plan = (marks: string) => `
  hypervisor: kvm
  deployment:
    overcloud:
      controllers: 2 # one is being repaired${marks && `\n${marks}`}
      compute: 1
`;

const MARK = `      #            ^ error: 'controllers' must be 3, not 2...`;

/** A fixture that must fail, and words of the reason. */
const fails = (reason: RegExp, check: () => void) => expect(check).toThrow(reason);

test('marks are no part of the text', () => {
  const [file] = parseFixture(plan(MARK));
  expect(file?.text).toBe(dedent(plan('')));
  expect(file?.expected).toMatchObject([{ line: 3, start: 17, end: 18, severity: 'error' }]);
});

test('what follows a fix belongs to it, until the text goes on', () => {
  const [file] = parseFixture(`
    a,b
      ^ error: Wrong.
      | fix: Change
      | - a,b
      | +
      |   c,d
      |
      | ...
      | in x.yml
      | + e
    e,f
    | fix: this is text
  `);
  expect(file?.text).toBe('a,b\ne,f\n| fix: this is text\n');
  expect(file?.expected[0]?.fixes?.[0]?.patch).toEqual([
    { kind: 'goes', text: 'a,b' },
    { kind: 'comes', text: '' },
    { kind: 'stays', text: 'c,d' },
    { kind: 'stays', text: '' },
    { kind: 'elsewhere' },
    { kind: 'file', name: 'x.yml' },
    { kind: 'comes', text: 'e' },
  ]);
});

describe('what is said', () => {
  test('a mark that is missing, too much or elsewhere', () => {
    checkRule(CONTROLLERS, plan(MARK));
    fails(/helion\.yml/, () => checkRule(CONTROLLERS, plan('')));
    fails(/helion\.yml/, () => checkRule(CONTROLLERS, plan(`${MARK}\n${MARK}`)));
    fails(/helion\.yml/, () => checkRule(CONTROLLERS, plan(MARK.replace('  ^', ' ^^'))));
    fails(/helion\.yml/, () => checkRule(CONTROLLERS, plan(MARK.replace('error', 'warning'))));
  });
});

test('how a finding is shown, where the fixture says it', () => {
  const tagged = (tag: string) => `
    hypervisor: kvm
    deployment:
      undercloud: { services: [eon] }
      #                        ^^^ warning: 'eon' manages...${tag && `\n      # | ${tag}`}
  `;
  const rule = { id: 'plan/eon-without-esx' };
  checkRule(rule, tagged(''));
  checkRule(rule, tagged('unnecessary'));
  fails(/how ''eon' manages/, () => checkRule(rule, tagged('deprecated')));
  fails(/how ''controllers' must/, () => checkRule(CONTROLLERS, plan(`${MARK}\n      # | unnecessary`)));
});

describe('what a fix does', () => {
  const withFix = (...lines: string[]) => plan([MARK, ...lines.map((line) => `      # ${line}`)].join('\n'));
  const FIX = "| fix: Change 'controllers' to 3";
  const GOES = '| -     controllers: 2 # one is being repaired';
  const COMES = '| +     controllers: 3 # one is being repaired';

  test('shown as lines that go and come', () => {
    checkRule(CONTROLLERS, withFix(FIX));
    checkRule(CONTROLLERS, withFix(FIX, GOES, COMES));
    checkRule(CONTROLLERS, withFix(FIX, '|     overcloud:', GOES, COMES, '|       compute: 1'));
  });

  test.each([
    ['another line', [FIX, GOES, COMES.replace('3', '4')]],
    ['other blanks', [FIX, GOES, COMES.replace('  c', ' c')]],
    ['a comment that stays', [FIX, GOES, '| +     controllers: 3']],
    ['a line that goes only', [FIX, GOES]],
    ['more than it does', [FIX, GOES, COMES, '| + compute: 2']],
  ])('%s', (_, lines) => {
    fails(/^after 'Change/, () => checkRule(CONTROLLERS, withFix(...lines)));
  });

  test.each([
    ['another title', [FIX.replace('3', '4'), GOES, COMES]],
    ['two fixes', [FIX, FIX]],
    ['none', ['| no fix']],
    ['one that fix-all makes', [FIX.replace('fix', 'preferred fix')]],
  ])('%s', (_, lines) => {
    fails(/^the fixes of: 'controllers'/, () => checkRule(CONTROLLERS, withFix(...lines)));
  });

  test.each([
    ['lines that the file does not have', /does not have/, [FIX, GOES.replace('2', '5'), COMES]],
    ['lines without a place', /show one that stays/, [FIX, COMES]],
    ['another file', /no file of the fixture/, [FIX, '| in other.yml', GOES]],
    ['a patch of no fix', /follows no fix/, [GOES]],
    ['something else', /nothing that can stand/, [FIX, '| what is this']],
  ])('%s', (_, reason, lines) => {
    fails(reason, () => checkRule(CONTROLLERS, withFix(...lines)));
  });

  test('a fix that must be preferred', () => {
    const rule = { id: 'baremetal/ceph-csv-rados-id' };
    const file = (fix: string) => `
      #- /cephcluster.csv
      172.30.5.92,mon-master-1,mon-master,hlinux,xfs
      172.30.5.98,gateway-1,radosgw-master,hlinux,xfs
                  ^^^^^^^^^ error: The name of a gateway must be...
                  | ${fix}: Change to 'rados-1'
                  | - 172.30.5.98,gateway-1,radosgw-master,hlinux,xfs
                  | + 172.30.5.98,rados-1,radosgw-master,hlinux,xfs
                  | fix: Change to 'rados-2'
                  | - 172.30.5.98,gateway-1,radosgw-master,hlinux,xfs
                  | + 172.30.5.98,rados-2,radosgw-master,hlinux,xfs
    `;
    checkRule(rule, file('fix'));
    fails(/to deeply equal/, () => checkRule(rule, file('preferred fix')));
  });

  test('lines that stand in the file several times: those at the mark, or more must be shown', () => {
    const files = { a: 'x\ny\nx\nz\n', b: 'x\nx\n' };
    const change = [
      { kind: 'goes', text: 'x' },
      { kind: 'comes', text: 'w' },
    ] as const;
    const at = (line: number) => ({ file: 'a', line });
    expect(patchedFiles(files, change, at(2))['a']).toBe('x\ny\nw\nz\n');
    fails(/several times/, () => patchedFiles(files, change, at(1)));
    expect(patchedFiles(files, [...change, { kind: 'stays', text: 'y' }], at(1))['a']).toBe('w\ny\nx\nz\n');
    fails(/several times/, () => patchedFiles(files, [{ kind: 'file', name: 'b' }, ...change], at(1)));
  });

  test('several places of one file, from top to bottom or not', () => {
    const patch = [
      { kind: 'stays', text: 'z' },
      { kind: 'comes', text: 'end' },
      { kind: 'elsewhere' },
      { kind: 'goes', text: 'x' },
      { kind: 'comes', text: 'v' },
      { kind: 'comes', text: 'w' },
    ] as const;
    expect(patchedFiles({ a: 'x\ny\nz' }, patch, { file: 'a', line: 0 })).toEqual({ a: 'v\nw\ny\nz\nend' });
  });
});

describe('the example input model', () => {
  const rule = { id: 'input-model/network-unknown-group' };
  const files = (last: string) => ({
    'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
          network-group: NOTHING
          #              ^^^^^^^ error: Unknown network group 'NOTHING'...
          #              | fix: Change to 'EXTERNAL-API'
          #              | fix: Change to 'MANAGEMENT'
          #              | fix: Create the network group 'NOTHING'
          #              | in data/network_groups.yml
          #              |       load-balancers:
          #              |         - external-lb
          #              | + ${last}
          #              | +     hostname-suffix: nothing
          vlanid: 101
      ...
    `,
  });
  const networks = exampleFile('data/networks.yml').replace('group: EXTERNAL-API', 'group: NOTHING');
  const changed = { files: { 'data/networks.yml': networks } };

  test('is silent as it is, and where a test shows nothing nothing may be said', () => {
    checkModel(rule, {});
    fails(/about data\/networks\.yml/, () => checkModel(rule, {}, changed));
  });

  test('a fix that edits another file', () => {
    checkModel(rule, files('  - name: NOTHING'), changed);
    fails(/^after 'Create/, () => checkModel(rule, files('  - name: ANYTHING'), changed));
  });

  test('an excerpt must be like the file', () => {
    fails(/no such lines/, () => checkModel(rule, files('')));
    fails(/several times/, () => checkModel(rule, { 'data/disks.yml': '...\n            size: 70%\n...' }));
    fails(/does not begin with/, () => checkModel(rule, { 'data/disks.yml': 'networks:\n...' }));
    fails(/no example/, () => checkModel(rule, { 'data/other.yml': 'networks:\n...' }));
    const left = { 'data/disks.yml': '...\n    ^ error: Wrong.\ndisk-models:\n...' };
    fails(/left out/, () => checkModel(rule, left));
  });
});

describe('the example cloud', () => {
  const rule = { id: 'carrier-grade/cg-cidr-host-bits' };
  const patch = {
    'environment.json node-type.0.interface-map.0.logical-network-map.0.network-address.cidr': '10.40.3.1/24',
  };
  const excerpt = (comes: string) => `
    #- /environment.json
    ...
                    "cidr": "10.40.3.1/24",
    //                      ^^^^^^^^^^^^^^ warning: '10.40.3.1/24' has host bits set...
    //                      | preferred fix: Change to '10.40.3.0/24'
    //                      | -                 "cidr": "10.40.3.1/24",
    //                      | +                 "cidr": "${comes}",
    ...
  `;

  test('shown by an excerpt', () => {
    checkCloud(rule, {});
    checkCloud(rule, patch, excerpt('10.40.3.0/24'));
    fails(/environment\.json/, () => checkCloud(rule, patch));
    fails(/to deeply equal/, () => checkCloud(rule, patch, excerpt('10.40.3.0/25')));
  });
});

describe('the example environment', () => {
  const rule = { id: 'installer/bm-gateway-in-range' };
  const patch = { 'baremetal.network_gateway': '192.168.130.30' };

  test('shown by an excerpt', () => {
    checkKvm(rule, {});
    checkKvm(
      rule,
      patch,
      `
      ...
          "network_gateway": "192.168.130.30",
      //                     ^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.30 is in the undercloud range...
      ...
      `,
    );
    fails(/custom-ips\.json/, () => checkKvm(rule, patch));
  });

  test('said in one line', () => {
    const text = patched(kvmEnvironment, patch);
    expect(said(rule, { 'kvm.json': text })).toEqual([
      'error kvm.json:12 ["192.168.130.30"] The gateway 192.168.130.30 is in the undercloud range, 192.168.130.23 to 192.168.130.126.',
    ]);
    expect(said({ id: 'installer/other' }, { 'kvm.json': text })).toEqual([]);
  });
});
