/** What the examples of the rules about control planes do not show. */
import { describe, expect, test } from 'vitest';
import {
  planeText,
  regionsText,
  secondPlane,
  usualComponents,
} from '../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { fixedText, said } from './said.js';

/** Nobody can say which lists stand there. */
const UNREADABLE = 'product:\n  version: 2\nnetworks: []\n%$#\n}{\n';

const plane = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/control_plane.yml': text,
  ...more,
});

describe('names and prefixes', () => {
  test('a name is the prefix where there is none', () => {
    const text = planeText({
      after: secondPlane('control-plane-2', 'control-plane-prefix: control-plane-1'),
    });
    expect(said('cp-prefix-duplicate', plane(text))).toEqual([
      "control_plane.yml:23 error Another control plane has the prefix 'control-plane-1', too.",
    ]);
  });

  test('two groups without a prefix and with one name have one mistake', () => {
    const files = plane(
      planeText({ after: '      - name: cluster1\n        server-role: CONTROLLER-ROLE\n' }),
    );
    expect(said('cp-group-prefix-duplicate', files)).toEqual([]);
    expect(said('cp-group-name-duplicate', files)).toHaveLength(1);
  });

  test('a prefix that cannot be read is none', () => {
    const text = planeText({ cluster: 'cluster-prefix: {{ prefix }}' });
    expect(said('cp-group-prefix-duplicate', plane(text))).toEqual([]);
  });

  test('a new number that nobody has', () => {
    const text = planeText({
      cluster: 'cluster-prefix: c1',
      after:
        '      - name: cluster2\n        cluster-prefix: c2\n        server-role: CONTROLLER-ROLE\n      - name: cluster3\n        cluster-prefix: c1\n        server-role: CONTROLLER-ROLE\n',
    });
    expect(fixedText('cp-group-prefix-duplicate', plane(text), "Change to 'c3'")).toContain(
      '- name: cluster3\n        cluster-prefix: c3\n',
    );
  });
});

describe('old names', () => {
  test('are renamed where they stand', () => {
    const text = planeText().replace('clusters:', 'member-groups:');
    expect(fixedText('cp-member-groups-deprecated', plane(text), "Rename to 'clusters'")).toBe(planeText());
  });

  test('are not renamed beside the new one', () => {
    const text = planeText({ after: '    member-groups: []\n' });
    expect(said('cp-member-groups-deprecated', plane(text))).toHaveLength(1);
    expect(fixedText('cp-member-groups-deprecated', plane(text), "Rename to 'clusters'")).toBeUndefined();
  });
});

describe('regions', () => {
  const noRegion = { region: 'load-balancers: []' };

  test('nothing is missing as long as a file cannot be read', () => {
    const broken = { 'data/more.yml': UNREADABLE };
    expect(said('cp-region-name-missing', plane(planeText(noRegion), broken))).toEqual([]);
  });

  test('the name of the region goes behind the name of the control plane', () => {
    expect(
      fixedText('cp-region-name-missing', plane(planeText(noRegion)), "Add 'region-name: region1'"),
    ).toContain('  - name: control-plane-1\n    region-name: region1\n    load-balancers: []\n');
  });

  test('a component of the model counts for its service', () => {
    const own = {
      'data/own.yml':
        'product:\n  version: 2\n\nservice-components:\n  - name: own-api\n    mnemonic: OWN\n    service: swift\n',
    };
    const text = planeText({ ...noRegion, components: [...usualComponents, 'own-api'] });
    const regions = regionsText({ 'control-plane-1': ['swift'] });
    expect(said('region-service-not-in-cp', plane(text, { ...own, ...regions }))).toEqual([]);
  });

  test('components that cannot be read may be of any service', () => {
    const text = planeText({ ...noRegion, components: [...usualComponents, '"{{ more }}"'] });
    expect(
      said('region-service-not-in-cp', plane(text, regionsText({ 'control-plane-1': ['swift'] }))),
    ).toEqual([]);
  });
});

describe('components', () => {
  test('one-key maps and common components count', () => {
    const text = planeText({
      plane: 'common-service-components:\n  - lifecycle-manager-target: {}',
      components: ['lifecycle-manager: {}', 'ntp-server'],
    });
    expect(said('cp-all-servers-component-clusters', plane(text))).toEqual([]);
    expect(said('cp-component-nowhere', plane(text))).toEqual([]);
  });

  test('a common component stands in every group', () => {
    const text = planeText({
      plane: 'common-service-components:\n  - lifecycle-manager',
      components: ['lifecycle-manager-target'],
      after: '    resources:\n      - name: compute\n        server-role: COMPUTE-ROLE\n',
    });
    expect(said('cp-single-instance', plane(text))).toHaveLength(1);
  });

  test('what a component requires counts as used', () => {
    const text = planeText({
      region: 'load-balancers: []',
      after: secondPlane('control-plane-2', '', [], ['ardana-service']),
    });
    expect(said('cp-uses-component-not-there', plane(text))).toEqual([]);
  });

  test('one that is no longer wanted is replaced', () => {
    const text = planeText({ components: [...usualComponents, 'ceilometer-agent-central'] });
    expect(
      fixedText(
        'cp-component-warning',
        plane(text),
        "Replace 'ceilometer-agent-central' by 'ceilometer-polling'",
      ),
    ).toContain('          - ceilometer-polling\n');
  });

  test('data of an unknown component is no reason to call it unused', () => {
    const config = {
      'data/config.yml':
        'product:\n  version: 2\n\nconfiguration-data:\n  - name: SWIFT\n    services:\n      - swift\n    data: {}\n',
      'data/more.yml': UNREADABLE,
    };
    const text = planeText({
      cluster: 'configuration-data:\n  - SWIFT',
      components: [...usualComponents, 'something-else'],
    });
    expect(said('cp-configdata-unused', plane(text, config))).toEqual([]);
  });
});
