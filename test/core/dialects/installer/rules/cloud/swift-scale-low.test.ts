import { test } from 'vitest';
import { swiftScaleLow } from '../../../../../../server/src/core/dialects/installer/rules/cloud/swift-scale-low.js';
import { checkKvm } from '../../../../../support/examples.js';

test('too few starter nodes of the object store', () => {
  checkKvm(
    swiftScaleLow,
    { swift_scale: 1 },
    `
    ...
      "swift_scale": 1
    //               ^ warning: 'swift_scale' must be at least 2, not 1: object storage starts with 2 nodes.
    //               | fix: Change to 2
    //               | -   "swift_scale": 1
    //               | +   "swift_scale": 2
    //               | fix: Remove 'swift_scale'
    //               | -   },
    //               | -   "swift_scale": 1
    //               | +   }
    ...
    `,
  );
  checkKvm(
    swiftScaleLow,
    { swift_scale: '0' },
    `
    ...
      "swift_scale": "0"
    //               ^^^ warning: 'swift_scale' must be at least 2, not 0: object storage starts with 2 nodes.
    //               | fix: Change to 2
    //               | -   "swift_scale": "0"
    //               | +   "swift_scale": 2
    //               | fix: Remove 'swift_scale'
    //               | -   },
    //               | -   "swift_scale": "0"
    //               | +   }
    ...
    `,
  );
});

test('enough, no number of nodes, and none written', () => {
  for (const value of [2, '3', -1, '<number>']) checkKvm(swiftScaleLow, { swift_scale: value });
  checkKvm(swiftScaleLow, { swift_scale: undefined });
});
