import { test } from 'vitest';
import { configdataMergeType } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/configdata-merge-type.js';
import { checkModel } from '../../../../../support/examples.js';

test('data of one service is merged at all depths', () => {
  checkModel(configdataMergeType, {
    'data/data.yml': `
      configuration-data:
        - name: ONE
          services: [nova, neutron]
          data:
            a:
              b: {c: 1}
            d: 1
            e: 2
            f: {}
            g: &shared {h: 1}
            i: {{ what }}
        - name: TWO
          services: [nova]
          data:
            a:
              b: 2
            # ^ error: 'b' is not a map here, but a map in the data of the control plane. The two cannot be merged.
            # | related 6: 'b' in the data of the control plane.
            d: {x: 1}
          # ^ error: 'd' is a map here, but not a map in the data of the control plane. The two cannot be merged.
          # | related 7: 'd' in the data of the control plane.
            e: 3
            f: {y: 1}
            g: *none
            i: {}
            own: {x: 1}
        - name: THREE
          services: [keystone]
          data:
            d: {x: 1}
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data: [ONE]
          clusters:
            - name: cluster1
              configuration-data: [TWO, THREE, ONE, NOWHERE]
            - name: cluster2
              configuration-data: TWO
    `,
  });
});

test('data of two groups, and of another control plane, is not merged', () => {
  checkModel(configdataMergeType, {
    'data/data.yml': `
      configuration-data:
        - name: ONE
          services: [nova]
          data: {a: {}}
        - name: TWO
          services: [nova]
          data: {a: 1}
        - name: THREE
          services: [nova]
          data: {{ data }}
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              configuration-data: [ONE]
            - name: cluster2
              configuration-data: [TWO]
        - name: control-plane-2
          configuration-data: [TWO]
          clusters:
            - name: cluster1
              configuration-data: [THREE]
    `,
  });
});

test('what several control data say otherwise is told once, and to a certain depth', () => {
  checkModel(configdataMergeType, {
    'data/data.yml': `
      configuration-data:
        - name: ONE
          services: [nova]
          data: {d: 1, twice: {}, a: {b: {c: {d: {e: {f: {g: {h: {seen: {}, i: {unseen: {}}}}}}}}}}}
        - name: TWO
          services: [nova]
          data: {d: 2}
        - name: OWN
          services: [nova]
          data:
            d: {x: 1}
          # ^ error: 'd' is a map here, but not a map in the data of the control plane. The two cannot be merged.
          # | related 4: 'd' in the data of the control plane.
            twice: 1
            twice: 2
            a: {b: {c: {d: {e: {f: {g: {h: {seen: 1, i: {unseen: 1}}}}}}}}}
            #                               ^^^^ error: 'seen' is not a map here, but a map in the data of the control plane. The two cannot be merged.
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data: [ONE, TWO]
          clusters:
            - name: cluster1
              configuration-data: [OWN]
    `,
  });
});
