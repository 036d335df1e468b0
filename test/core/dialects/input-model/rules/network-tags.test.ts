/** What the examples of the rules about network tags do not show. */
import { describe, expect, test } from 'vitest';
import {
  dataFile,
  planeText,
  usualComponents,
} from '../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  tagsExample,
  vlanTag,
} from '../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { fixedText, said } from './said.js';

/** Without the line, which the rest of the example decides. */
const told = (...about: Parameters<typeof said>) => said(...about).map((text) => text.replace(/^\S+ /, ''));

type Files = Readonly<Record<string, string>>;

function expectFix(rule: string, title: string, before: Files, after: Files): void {
  expect(fixedText(rule, before, title)).toBe(after['data/network_groups.yml']);
}

const without = { 'data/control_plane.yml': planeText() };

describe('tags that nobody knows', () => {
  test('a component that knows the tag must run somewhere; then nothing else is said of the tag', () => {
    const files = tagsExample(['neutron.networks.vlan'], [], without)();
    expect(told('tag-unknown', files)).toEqual([
      "warning The tag 'neutron.networks.vlan' is for 'neutron-openvswitch-agent' and others, which no control plane has.",
    ]);
    expect(said('tag-missing-attribute', files)).toEqual([]);
  });

  test('components that cannot be read may be any', () => {
    const plane = planeText({ components: [...usualComponents, '!any x'] });
    const files = tagsExample(['neutron.networks.vxlan'], [], { 'data/control_plane.yml': plane })();
    expect(said('tag-unknown', files)).toEqual([]);
  });

  test('a misspelt tag is renamed as a word and as a key', () => {
    const rename = (tag: (name: string) => string) =>
      expectFix(
        'tag-unknown',
        "Change to 'neutron.networks.flat'",
        tagsExample([tag('neutron.network.flat')])(),
        tagsExample([tag('neutron.networks.flat')])(),
      );
    rename((name) => name);
    rename((name) => `${name}:\n    provider-physical-network: physnet1`);
  });

  test('services of the model may define tags of their own', () => {
    const own = dataFile(
      'own.yml',
      `services:
  - name: own
    mnemonic: OWN
    network-tag-schema:
      - name: own.traffic
        unique: true
        schema:
          ids:
            type: range
            optional: false
            min: 5
            max: 9
service-components:
  - name: own-agent
    mnemonic: OWN-AGN
    service: own
    network-tags:
      - name: own.traffic
`,
    );
    const plane = { 'data/control_plane.yml': planeText({ components: [...usualComponents, 'own-agent'] }) };
    const files = tagsExample(['own.traffic:\n    ids: "1:7"'], ['own.traffic'], { ...own, ...plane })();
    expect(said('tag-unknown', files)).toEqual([]);
    expect(told('tag-range-bounds', files)).toEqual([
      "error The ids of 'own.traffic' go from 5 to 9, not '1:7'.",
    ]);
    expect(told('tag-missing-attribute', files)).toEqual([
      "error The tag 'own.traffic' needs the attribute 'ids'.",
    ]);
    expect(said('tag-not-unique', files)).toHaveLength(1);
  });
});

describe('attributes', () => {
  test('attributes at the column of the tag go below it', () => {
    expectFix(
      'tag-invalid-format',
      'Move the attributes below the tag',
      tagsExample(['neutron.networks.vlan:\n  provider-physical-network: physnet1'])(),
      tagsExample([vlanTag()])(),
    );
  });

  test('two tags in one entry are told from attributes', () => {
    const files = tagsExample([
      'neutron.networks.flat:\n    provider-physical-network: physnet1\n  neutron.networks.vxlan: {}',
    ])();
    expect(said('tag-invalid-format', files)).toHaveLength(1);
    expect(fixedText('tag-invalid-format', files, 'Move the attributes below the tag')).toBeUndefined();
  });

  test('a word becomes a tag with its attribute', () => {
    expectFix(
      'tag-missing-attribute',
      "Add 'provider-physical-network'",
      tagsExample(['neutron.networks.flat'])(),
      tagsExample(['neutron.networks.flat: {provider-physical-network: physnet1}'])(),
    );
  });

  test('nothing behind the colon of a tag', () => {
    const [vxlan, flat] = ['neutron.networks.vxlan', 'neutron.networks.flat'];
    expectFix(
      'tag-invalid-format',
      `Write '${vxlan}' as a word`,
      tagsExample([`${vxlan}: # all`])(),
      tagsExample([`${vxlan} # all`])(),
    );
    expect(said('tag-invalid-format', tagsExample([`${flat}:`])())).toEqual([]);
    expectFix(
      'tag-missing-attribute',
      "Add 'provider-physical-network'",
      tagsExample([`${flat}:`])(),
      tagsExample([`${flat}:\n    provider-physical-network: physnet1`])(),
    );
  });

  test('the end of an attribute is enough to know it', () => {
    const tag = (key: string) => tagsExample([`neutron.networks.flat:\n    ${key}: physnet1`])();
    expectFix(
      'tag-unknown-attribute',
      "Change to 'provider-physical-network'",
      tag('physical-network'),
      tag('provider-physical-network'),
    );
  });
});

describe('ranges', () => {
  const range = (text: string) =>
    tagsExample([`neutron.networks.vxlan:\n    tenant-vxlan-id-range: ${text}`])();

  test('without quotes some are numbers to the base of 60', () => {
    expect(told('tag-range-invalid', range('1:50'))).toEqual([
      "error YAML reads '1:50' as the number 110; put it in quotes.",
    ]);
    expectFix('tag-range-invalid', 'Change to "1:50"', range('1:50'), range('"1:50"'));
    expect(said('tag-range-invalid', range('1:2000'))).toEqual([]);
  });

  test('each part of a list is repaired by itself', () => {
    expectFix('tag-range-reversed', "Change to '10:20'", range('"20:10, 35:45"'), range('"10:20, 35:45"'));
    expectFix(
      'tag-range-bounds',
      "Change to '200:16777215'",
      range('1:5,200:20000000'),
      range('1:5,200:16777215'),
    );
    expectFix('tag-range-invalid', "Change to '40:50'", range('40-50'), range('40:50'));
  });

  test('what is wrong already does not overlap as well', () => {
    expect(said('tag-range-overlap', range('"20:10,15:18"'))).toEqual([]);
    expect(said('tag-range-overlap', range('"10:20,15:18,16:17"'))).toHaveLength(2);
  });
});

describe('tags of control planes', () => {
  const data = (name: string, tag: string) =>
    `  - name: ${name}\n    services:\n      - neutron\n    data: {}\n    network-tags:\n      - network-group: EXTERNAL-API\n        tags:\n          - ${tag}\n`;

  const files = (names: readonly string[]) =>
    tagsExample(['neutron.networks.vxlan'], [], {
      ...dataFile(
        'tags.yml',
        `configuration-data:\n${data('ONE', 'neutron.networks.vxlan')}${data('TWO', 'neutron.networks.vxlan')}`,
      ),
      'data/control_plane.yml': planeText({
        components: [...usualComponents, 'neutron-openvswitch-agent'],
        ...(names.length > 0 && {
          plane: ['configuration-data:', ...names.map((name) => `  - ${name}`)].join('\n'),
        }),
      }),
    })();

  test('those of configuration data count where a control plane refers to it', () => {
    expect(said('tag-duplicate', files([]))).toEqual([]);
    expect(said('tag-duplicate', files(['ONE']))).toEqual([
      "tags.yml:12 error The network group 'EXTERNAL-API' has the tag 'neutron.networks.vxlan' already.",
    ]);
    expect(said('tag-duplicate', files(['ONE', 'TWO']))).toHaveLength(2);
  });

  test('physical networks that cannot be read may be any', () => {
    const network = `configuration-data:
  - name: ONE
    services:
      - neutron
    data:
      neutron_provider_networks:
        - name: NET
          cidr: 172.30.1.0/24
          provider:
            - network_type: flat
              physical_network: physnet7
`;
    const with_ = (tag: string) =>
      tagsExample([tag], [], {
        ...dataFile('tags.yml', network),
        'data/control_plane.yml': planeText({
          components: [...usualComponents, 'neutron-openvswitch-agent'],
          plane: 'configuration-data:\n  - ONE',
        }),
      })();
    expect(said('tag-physnet-undefined', with_(vlanTag()))).toHaveLength(1);
    expect(said('tag-physnet-undefined', with_(vlanTag('physnet7')))).toEqual([]);
    expect(said('tag-physnet-undefined', with_(vlanTag('!any x')))).toEqual([]);
  });
});
