import { describe, expect, test } from 'vitest';
import {
  planeText,
  secondPlane,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  dataExample,
  vlanTag,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagPhysnetUndefined } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-physnet-undefined.js';
import { checkModel, said } from '../../../../../support/examples.js';

/** a provider network on this physical network, referred to by the control plane. */
const onPhysical = (physical: string, tags: readonly string[]) =>
  dataExample(
    `services:\n  - neutron\ndata:\n  neutron_provider_networks:\n    - name: NET\n      cidr: 172.30.1.0/24\n      provider:\n        - network_type: flat\n          physical_network: ${physical}`,
    'plane',
    tags,
  )();

describe('input-model/tag-physnet-undefined', () => {
  test('where there is one, it is meant', () => {
    checkModel(
      tagPhysnetUndefined,
      {
        'data/neutron.yml': `
      ...
                    physical_network: wire
                    #                 ^^^^ error: Unknown physical network 'wire' in control plane 'control-plane-1'. Did you mean 'physnet1'?
                    #                 | fix: Change to 'physnet1'
                    #                 | -               physical_network: wire
                    #                 | +               physical_network: physnet1
      ...
    `,
      },
      { files: onPhysical('wire', [vlanTag()]) },
    );
  });

  test('two control planes that refer to the data are told of once', () => {
    const files = onPhysical('wire', [vlanTag()]);
    const second = secondPlane('control-plane-2', 'configuration-data:\n  - NEUTRON-CONFIG');
    const plane = { ...files, 'data/control_plane.yml': `${files['data/control_plane.yml'] ?? ''}${second}` };
    expect(said(tagPhysnetUndefined, plane)).toHaveLength(1);
  });

  test('of several the nearest one is', () => {
    checkModel(
      tagPhysnetUndefined,
      {
        'data/neutron.yml': `
      ...
                    physical_network: physnet7
                    #                 ^^^^^^^^ error: Unknown physical network 'physnet7' in control plane 'control-plane-1'. Did you mean 'physnet1'?
                    #                 | fix: Change to 'physnet1'
                    #                 | -               physical_network: physnet7
                    #                 | +               physical_network: physnet1
      ...
    `,
      },
      {
        files: onPhysical('physnet7', [
          vlanTag(),
          'neutron.networks.flat:\n    provider-physical-network: other',
        ]),
      },
    );
  });

  test('or none', () => {
    checkModel(
      tagPhysnetUndefined,
      {
        'data/neutron.yml': `
      ...
                    physical_network: something
                    #                 ^^^^^^^^^ error: Unknown physical network 'something' in control plane 'control-plane-1'.
                    #                 | no fix
      ...
    `,
      },
      {
        files: onPhysical('something', [
          vlanTag(),
          'neutron.networks.flat:\n    provider-physical-network: other',
        ]),
      },
    );
  });

  test('without tags there is none', () => {
    checkModel(
      tagPhysnetUndefined,
      {
        'data/neutron.yml': `
      ...
                    physical_network: physnet1
                    #                 ^^^^^^^^ error: Unknown physical network 'physnet1' in control plane 'control-plane-1'.
                    #                 | no fix
      ...
    `,
      },
      { files: onPhysical('physnet1', []) },
    );
  });

  test('a tag names it, or it names nothing', () => {
    checkModel(tagPhysnetUndefined, {}, { files: onPhysical('physnet1', [vlanTag()]) });
  });

  test('an empty name', () => {
    checkModel(tagPhysnetUndefined, {}, { files: onPhysical('""', [vlanTag()]) });
  });

  test('tags that cannot be read may name any', () => {
    checkModel(tagPhysnetUndefined, {}, { files: onPhysical('physnet7', [vlanTag('!any x')]) });
  });

  test('so may a tag with something else behind the colon', () => {
    checkModel(
      tagPhysnetUndefined,
      {},
      { files: onPhysical('physnet7', ['neutron.networks.flat: "{{ x }}"']) },
    );
  });

  test('so may an entry that is no tag', () => {
    checkModel(tagPhysnetUndefined, {}, { files: onPhysical('physnet7', ['[x]']) });
  });

  test('and an unknown tag, where services cannot be read', () => {
    checkModel(
      tagPhysnetUndefined,
      {},
      {
        files: {
          ...onPhysical('physnet7', ['own.tag']),
          'data/more.yml': 'product:\n  version: 2\nservices:\n  - !any x\n',
        },
      },
    );
  });

  test('data that nobody refers to', () => {
    checkModel(
      tagPhysnetUndefined,
      {},
      { files: { ...onPhysical('physnet7', []), 'data/control_plane.yml': planeText() } },
    );
  });
});
